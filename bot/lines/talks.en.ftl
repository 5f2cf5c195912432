### The pages of the offers, the agenda and the diagnosis.

console-nav-offers = Offers
console-more-offers = The directory of free offers: to verify, ending this month, to add.
console-nav-agenda = Events
console-more-agenda = Workshops, seminars and webinars, and who comes.
console-nav-diagnosis = Diagnosis
console-more-diagnosis = How the sectors stand, and the questions asked.
console-form-has-errors = { $count ->
        [one] One field needs another look. Nothing is saved yet.
       *[other] { $count } fields need another look. Nothing is saved yet.
    }
console-wrong-short = This field is too short or empty: fill it in.
console-wrong-long = This is too long: shorten it.
console-wrong-address = An address begins with https:// and holds no spaces.
console-wrong-choose = Choose at least one.
console-wrong-number = Give a whole number, from 1.
console-wrong-order = The end must come after the beginning.
console-wrong-date = Give a complete date.
console-wrong-value = This value is not possible here: choose another.
console-wrong-overtaken = Somebody else has just changed this. Open the page again to see their text, then bring yours over.
console-notice-offer-verified = Noted: verified today, by you.
console-notice-offer-over = The offer is over: nobody is shown it any more.
console-notice-offer-kept = The offer is saved.
console-notice-agenda-imported = The events of the file are in the agenda.
console-notice-event-kept = The event is saved.
console-notice-event-cancelled = The event is cancelled: whoever signed up will be told.
console-notice-diagnosis-kept = The questions are live from now on.
console-offers-new = New offer
console-offers-queue = To verify
console-offers-ending = This month
console-offers-open = Running
console-offers-ended = Ended
console-offers-queue-lead = Nobody has verified them for 90 days, or ever. Open the official page, then say how it is.
console-offers-ending-lead = These offers end this month.
console-offers-open-lead = All the offers that the bot can propose.
console-offers-ended-lead = The bot shows them to nobody any more.
console-offers-none = Nothing here.
console-offer-country-be = Belgium
console-offer-country-fr = France
console-offer-country-qc = Québec
console-offer-until = until { $date }
console-offer-verified = Verified on { $date } by { $name }
console-offer-never = Never verified
console-offer-verify = Verified today
console-offer-end = Ended
console-offer-what = What it is
console-offer-conditions = Conditions
console-offer-keywords = Other words to find it by, separated by commas
console-offer-url = Official page
console-offer-source = Who gives it
console-offer-for = For whom
console-offer-countries = Countries (none: everywhere)
console-offer-starts = First day (optional)
console-offer-ends = Last day (optional)
console-offer-save-verifies = By saving you say that you verified the offer today.
console-agenda-new = New event
console-agenda-coming = To come
console-agenda-past = Lately
console-agenda-nothing = Nothing is planned.
console-agenda-import = Import
console-agenda-import-help = A calendar (.ics) or a table (.csv) with at least the columns title and starts_at. An event that is known already is updated.
console-agenda-file = File
console-agenda-import-button = Import the file
console-agenda-file-wrong = Nothing was imported. { $problem }
console-event-off = Cancelled
console-event-taken = { $count ->
        [0] Nobody signed up
        [one] One signed up
       *[other] { $count } signed up
    }
console-event-who = { $count ->
        [0] Who comes
        [one] Who comes (one person)
       *[other] Who comes ({ $count } people)
    }
console-event-alias = Person
console-event-place = Place
console-event-feedback = Afterwards
console-event-confirmed = Signed up
console-event-waiting = Waiting list
console-event-feedback-useful = Useful
console-event-feedback-not = Not really
console-event-nobody = Nobody has signed up yet.
console-event-cancel = Cancel the event
console-event-cancel-help = Everybody who signed up or waits is told.
console-event-cancel-button = Cancel and tell them
console-event-description = Description
console-event-kind = Kind
console-event-sectors = Sectors (none: all)
console-event-starts = Start
console-event-ends = End
console-event-town = Town (empty: online)
console-event-venue = Venue
console-event-url = Link
console-event-seats = Places (empty: no limit)
console-event-language = Language
console-event-any-language = Several
console-diagnosis-by-sector = By sector
console-diagnosis-sector = Sector
console-diagnosis-people = People
console-diagnosis-mean = Mean score
console-diagnosis-none = Nobody has finished a diagnosis yet.
console-diagnosis-questions = { $count ->
        [one] One question
       *[other] { $count } questions
    }
console-diagnosis-questions-help = Each question has an area, a weight, and answers worth 0 to 100. Each sector must get 12 to 15 of them. Everything is checked before it goes live.
console-diagnosis-text = Questions, answers and advice
console-diagnosis-publish = Check and make live
console-diagnosis-wrong = Nothing has changed. To correct:
