### The pages of volunteers and coordinators, and the demo page.

## Frame
console-skip = Skip to content
console-nav = Main menu
console-nav-inbox = Requests
console-nav-misses = To learn
console-nav-entries = FAQ
console-nav-numbers = Numbers
console-nav-people = Team
console-nav-more = More
console-nav-why = Why?
console-more-people = The accounts of volunteers and coordinators.
console-more-why = Write a message and see which answer the service would give, and why.
console-nav-me = Me
console-pages = Pages
console-page-before = Older
console-page-after = More of the queue
console-choose = Choose…
console-a-minute = a minute
console-channel-telegram = Telegram
console-channel-whatsapp = WhatsApp
console-save = Save
console-back = Back
console-back-to-inbox = Requests
console-back-to-misses = To learn
console-back-to-entries = FAQ
console-copy = Copy
console-copied = Copied
console-accept = Accept
console-refuse = Refuse
console-edit = Edit

## Home and signing in
console-home-title = A helping hand with digital tools, from person to person
console-home-lead = Shopkeepers and the self-employed ask their question on Telegram or WhatsApp. The answer comes at once, or a volunteer takes over.
console-home-step-ask = A question, in one's own words, mistakes and all.
console-home-step-answer = An answer written and signed by an expert, never made up.
console-home-step-human = Otherwise a volunteer takes over the conversation.
console-home-demo = See the demo
console-home-sign-in = Enter
console-sign-in-title = Enter Coup de pouce
console-sign-in-ready = This link is for you. It works once, on this device.
console-sign-in-enter = Enter
console-sign-in-how = You enter by a personal link, without a password. Your coordinator sends it to you.
console-sign-in-demo = This is the demo: choose who you are.
console-sign-in-lost = The link no longer works? Ask your coordinator for a new one: it takes ten seconds.
console-sign-out = Sign out

## After something was done
console-notice-claimed = Thank you! The person has just been told.
console-notice-closed = It is done. Thank you!
console-notice-dismissed = Put away.
console-notice-negative = Noted: the bot will recognise such a message as off topic.
console-notice-noted = The note is kept.
console-notice-phrasing-added = Learned: the bot uses it from the next message on.
console-notice-phrasing-refused = Noted, nothing has changed.
console-notice-published = Published: the bot uses it from the next message on.
console-notice-released = The request is back in the queue. Thank you for trying.
console-notice-saved = Saved.
console-notice-sent = Sent.
console-notice-sent-already = This message had already left: it was sent only once.
console-notice-signed-out = You are signed out.
console-notice-suspended = This account is suspended and its requests are back in the queue.
console-notice-transferred = The request has been handed over.

## What can go wrong
console-problem-title = Something is wrong
console-problem-to-inbox = Back to the requests
console-problem-signed-out = You are not signed in
console-problem-signed-out-next = Enter by your personal link, or ask your coordinator for a new one.
console-problem-link-expired = This link no longer works
console-problem-link-expired-next = It was used already, or is more than two days old. Ask your coordinator for a new one.
console-problem-stale-form = This page was open for too long
console-problem-stale-form-next = Nothing was sent. Go back, reload the page and try again.
console-problem-coordinators-only = This page is for coordinators
console-problem-coordinators-only-next = If you should have access to it, ask your coordinator.
console-problem-not-your-ticket = This request is closed and was not yours
console-problem-not-your-ticket-next = To protect the person, only the volunteer who helped them and the coordinators can read it again.
console-problem-not-found = There is no such page
console-problem-not-found-next = The link may be incomplete. Start again from your requests.
console-problem-no-file = This file is no longer there
console-problem-no-file-next = It was erased, or could not be received. Ask the person to send it again.
console-problem-no-entry = There is no such answer
console-problem-no-entry-next = It may have been withdrawn. Look for it in the FAQ.
console-problem-no-account = There is no such account
console-problem-no-account-next = Go back to the team's list.
console-problem-miss-settled = This question has been dealt with
console-problem-miss-settled-next = Another coordinator took care of it. Go back to the list.
console-problem-not-active = This account is not active
console-problem-not-active-next = Reactivate it first: you will be given a link at the same time.
console-problem-not-yourself = You cannot suspend yourself
console-problem-not-yourself-next = Ask another coordinator.
console-problem-telegram-off = Telegram is not connected
console-problem-telegram-off-next = The operator of the service must first set TELEGRAM_BOT_TOKEN.
console-problem-too-big = This file is too large
console-problem-too-big-next = The limit is 16 MB. Send a lighter version, or a link.
console-problem-bad-file = This type of file cannot be sent
console-problem-bad-file-next = Send a picture, a PDF, a document or a recording.
console-problem-bad-request = The page did not understand what was sent
console-problem-bad-request-next = Nothing was done. Go back and try again.
console-problem-empty-reply = There was nothing to send
console-problem-empty-reply-next = Go back and write a word, or attach a file.
console-problem-empty-note = The note was empty
console-problem-empty-note-next = Go back and write a few words.
console-problem-nobody-chosen = Nobody was chosen
console-problem-nobody-chosen-next = Go back and choose whom to hand the request to.
console-problem-no-outcome = How it ends is missing
console-problem-no-outcome-next = Go back and choose an outcome.
console-problem-no-name = Your name is missing
console-problem-no-name-next = Go back and say how you wish to be called.
console-problem-no-entry-chosen = No answer was chosen
console-problem-no-entry-chosen-next = Go back and choose the answer that fits.
console-problem-no-such-wording = This answer does not exist in that language
console-problem-no-such-wording-next = Write it in that language first, then add the phrasing.
console-problem-ours = Something broke on our side
console-problem-ours-next = What you wrote may not have left. Try again in a minute; if it happens again, tell the operator of the service.
console-problem-refused-closed = This request is already closed
console-problem-refused-closed-next = There is nothing left to do here. Others may be waiting.
console-problem-refused-open = This request is still open
console-problem-refused-open-next = You will find it among the requests.
console-problem-refused-taken = { $name } has just taken it. Thank you all the same!
console-problem-refused-taken-next = Other people may be waiting.
console-problem-refused-yours-already = This request is already yours
console-problem-refused-yours-already-next = You will find it at the top of your requests.
console-problem-refused-not-yours = This request is not yours
console-problem-refused-not-yours-next = Nothing was sent. Take it first if it is waiting, or leave a note.

## Requests
console-inbox-hello = Hello { $name }
console-inbox-mine = { $count ->
        [one] Your request
       *[other] Your { $count } requests
    }
console-inbox-waiting = { $count ->
        [0] The queue
        [one] One person is waiting
       *[other] { $count } people are waiting
    }
console-inbox-nobody = Nobody is waiting right now
console-inbox-nobody-next = This page updates by itself. You can leave it open.
console-inbox-held = { $count ->
        [0] With other volunteers
        [one] One request with another volunteer
       *[other] { $count } requests with other volunteers
    }
console-inbox-held-none = No request is held by anyone else.
console-urgent = Urgent
console-reopened = Reopened
console-suits-you = For you
console-no-words = (no text)
console-waiting-since = Waiting for { $duration }
console-held-since = With { $name } for { $duration }
console-yours-since = Yours for { $duration }
console-awaits-reply = Awaits your reply
console-claim = I'll take it
console-claim-this = I'll take it: the request of { $alias }

## A request
console-standing-waiting = This request has been waiting for a volunteer for { $duration }.
console-standing-mine = This request is yours.
console-standing-held = { $name } is taking care of it. You can read, and leave a note.
console-standing-closed = Closed ({ $outcome }), { $day }.
console-brief = In short
console-brief-why = Why
console-brief-speaks = Language, channel
console-brief-category = Topic
console-brief-earlier = Before
console-brief-waiting = Waiting for
console-country-be = Belgium
console-country-fr = France
console-country-qc = Quebec
console-window-left = WhatsApp: { $duration } left to reply freely.
console-conversation = Conversation
console-new-message = New message from { $alias }
console-the-bot = The bot
console-edited = edited
console-before-edit = What it said before
console-opened-conversation = Opened the conversation
console-pressed = Pressed a button
console-choices = Choices offered
console-not-arrived = This message did not arrive. The person must write again first, or no longer receives our messages.
console-status-queued = waiting to be sent
console-status-sent = sent
console-status-delivered = delivered
console-status-read = read
console-status-failed = not delivered
console-file-pending = A file is on its way…
console-file-refused = A file that we could not receive. Ask for it to be sent another way.
console-file-purged = A file erased because of its age.
console-file-photo = Photo sent in the conversation; tap it to enlarge
console-file-voice = Voice message
console-file-video = Video
console-file-download = Download { $name }
console-somebody = The person
console-event-opened = { $name } asked for help
console-event-claimed = { $name } took the request
console-event-released = { $name } handed the request back to the queue
console-event-returned = With no news, the request went back to the queue
console-event-transferred = { $name } handed the request to { $detail }
console-event-closed = { $name } closed the request
console-event-cancelled = { $name } cancelled the request
console-event-reopened = { $name } reopened the request
console-reply-to = Your reply to { $alias }
console-reply-placeholder = Short sentences, one step at a time
console-attach = Attach
console-send = Send
console-insert-entry = Insert an answer from the FAQ
console-insert-search = Search the FAQ
console-insert-none = Nothing found. Try other words.
console-canned = Ready-made sentences
console-canned-hello = Hello, this is { $name }, a volunteer. I have read your conversation and will take care of it.
console-canned-more = Can you tell me exactly what you see on the screen, word for word?
console-canned-picture = Can you send me a photo of your screen?
console-canned-try = Try this and tell me what happens:
console-canned-waiting = I am looking into it and will get back to you today.
console-canned-bye = Does it work now? If so, I will close here. All the best!
console-side = Notes and next steps
console-notes = Notes between volunteers
console-notes-none = No notes.
console-note-label = New note, never sent to the person
console-note-keep = Keep the note
console-close-title = Close
console-close-how = How does it end?
console-close-line = In one line, what helped (for the team)
console-close = Close the request
console-pass-title = Hand over
console-release-why = No time, not your field? Handing a request back is perfectly normal.
console-release = Back to the queue
console-transfer-to = Hand to
console-transfer = Hand over
console-on-duty = On duty
console-off-duty = On a break

## To learn
console-misses-title = What the bot could not answer
console-misses-lead = { $count ->
        [0] Nothing to learn for now.
        [one] One question is waiting to be learned.
       *[other] { $count } questions are waiting to be learned.
    }
console-misses-tabs = Order and lists
console-misses-frequent = Most frequent
console-misses-newest = Newest
console-misses-suggested = Suggested phrasings ({ $count })
console-misses-people = { $count ->
        [0] nobody identifiable
        [one] one person
       *[other] { $count } people
    }
console-misses-times = asked { $count } times
console-misses-latest = Latest: { $when }
console-misses-none = The bot could answer everything
console-misses-none-next = Questions without a good answer will arrive here, the most frequent first.
console-miss-kind-no-match = nothing found
console-miss-kind-refused = suggestions refused
console-miss-kind-unhelpful = answer of little help
console-miss-kind-asked = asked for someone
console-miss-kind-answered-by-volunteer = a volunteer answered
console-miss-asked = What was asked
console-miss-hesitated = The bot thought of
console-probability = Probability
console-similarity = Similarity
console-miss-answers = What a volunteer answered
console-miss-add = There is an answer already
console-miss-search = Look for another answer
console-miss-which-entry = Which one fits?
console-miss-phrasing = The phrasing to remember
console-miss-add-button = Add to this answer
console-miss-else = Or else
console-miss-write = Write a new answer
console-miss-negative = Not for us
console-miss-negative-why = The bot will learn that it is off topic.
console-miss-dismiss = Put away
console-miss-dismiss-why = Nothing to learn from it.
console-phrasings-title = Suggested phrasings
console-phrasings-lead = People chose an answer themselves among our suggestions. Their way of asking can be remembered.
console-phrasings-for = Chosen answer:
console-phrasings-none = No phrasing to look at

## FAQ
console-entries-title = { $count ->
        [one] One answer in the FAQ
       *[other] { $count } answers in the FAQ
    }
console-entries-new = New answer
console-entries-search = Search, in your own words
console-entries-found = { $count ->
        [0] Nothing found
        [one] One answer found
       *[other] { $count } answers found
    }
console-overdue = To be reviewed
console-entry-phrasings = Ways to ask for it
console-entry-related = Related answers
console-entry-revisions = Versions
console-entry-review = Reviewed on { $reviewed }, to be reviewed before { $after }.
console-starter-content = starter content
console-entry-facts = Facts
console-entry-has-errors = { $count ->
        [one] One thing must be corrected. Nothing is lost.
       *[other] { $count } things must be corrected. Nothing is lost.
    }
console-entry-error-too-short = Too short: at least { $count ->
        [one] one character.
       *[other] { $count } characters.
    }
console-entry-error-too-long = Too long: at most { $count } characters.
console-entry-error-bad-link = The address must begin with https:// and contain no space.
console-entry-error-bad-date = A date is expected.
console-entry-error-bad-value = To be filled in or corrected.
console-entry-error-no-wording = A title and an answer are needed in at least one language.
console-entry-error-review-too-soon = The next review must come after the last one.
console-entry-error-unknown-entry = Not in the FAQ: { $slugs }
console-entry-error-overtaken = Somebody published another version meanwhile. Compare with it; publishing once more will replace it by yours.
console-field-title = Title
console-field-answer = Answer
console-field-answer-help = Short and concrete. *bold*, _italic_, numbered steps “1.”.
console-field-phrasings = Ways to ask for it
console-field-phrasings-help = One per line, as people write.
console-field-link = Link
console-field-link-label = Name of the link
console-field-link-url = Address of the link
console-field-category = Topic
console-field-sectors = Sectors (none ticked: all)
console-field-signed-by = Signed by
console-field-reviewed-on = Reviewed on
console-field-review-after = To be reviewed before
console-field-related = Related answers (identifiers, separated by a space)
console-preview = Preview
console-preview-in = Preview: { $spoken }
console-publish = Publish
console-publish-means = The bot uses it from the next message on. The former version is kept.
console-sector-retail = Retail
console-sector-construction = Construction
console-sector-horeca = Hotels and restaurants
console-sector-transport = Transport
console-sector-services = Services
console-sector-education = Education
console-sector-health = Health

## Why
console-why-link = Why does the bot answer like this?
console-why-title = Why this answer?
console-why-message = A message, as a person would write it
console-why-explain = Explain
console-verdict-answer = The bot would answer
console-verdict-suggest = The bot would hesitate and suggest
console-verdict-none = The bot would not answer
console-why-read-as = Read as: { $spoken }
console-why-act = Act recognised:
console-why-words = The words
console-why-matched = Recognised
console-why-unmatched = Not recognised
console-why-corrections = Corrected
console-why-near = The nearest phrasings
console-why-negative = known off topic

## Team
console-people-title = The team
console-people-link-for = The link of { $name }
console-people-held = { $count ->
        [one] one open request
       *[other] { $count } open requests
    }
console-people-seen = Last entered: { $when }
console-people-never-seen = Never entered
console-people-new-link = New link
console-people-new-link-for = New link for { $name }
console-people-add = Invite somebody
console-people-name = First name, as people will read it
console-people-email = E-mail address
console-people-role = Role
console-people-add-button = Make the account and its link
console-role-volunteer = Volunteer
console-role-coordinator = Coordinator
console-account-applied = Applicant
console-account-suspended = Suspended
console-suspend = Suspend
console-suspend-person = Suspend { $name }
console-accept-person = Accept { $name }
console-reactivate = Reactivate

## Me
console-me-title = You
console-me-name = Your name, as people will read it
console-me-duty = Availability
console-me-on-duty = Tell me of new requests
console-me-languages = Languages in which you help
console-me-skills = Topics that you know (none ticked: all)
console-me-page-language = Language of these pages
console-me-telegram = Telegram
console-me-telegram-why = Link your Telegram to be told of requests and to reply from there. People never see your number.
console-me-telegram-linked = Your Telegram is linked: requests are announced there.
console-me-telegram-link = Link my Telegram
console-me-telegram-again = Link another Telegram
console-me-telegram-open = Open Telegram and confirm
console-me-telegram-off = Telegram is not connected to this service yet.
console-me-leave = Leave

## Numbers
console-numbers-open = { $count ->
        [0] No open request
        [one] One open request
       *[other] { $count } open requests
    }
console-numbers-gaps = { $count ->
        [0] Nothing to learn
        [one] One question to learn
       *[other] { $count } questions to learn
    }

## Demo
console-demo-title = Coup de pouce in two minutes
console-demo-step-ask = On one of the phones, tap a ready-made question or write your own. Then ask for a “human”.
console-demo-step-claim = Beside it, enter as a volunteer, take the request and reply: everything goes live.
console-demo-step-teach = Enter as a coordinator: what the bot did not know becomes an answer, and it knows it at once.
console-demo-parts = Parts of the demo
console-demo-phone = { $channel } phone
console-demo-desk = The team
console-demo-as-volunteer = Enter as a volunteer
console-demo-as-coordinator = Enter as a coordinator
console-demo-telegram-try-1 = how do I create a professional email address
console-demo-telegram-try-2 = i wanna sell my cakes online how do i do
console-demo-telegram-try-3 = human
console-demo-whatsapp-try-1 = Hello, I got a strange text from my bank with a link
console-demo-whatsapp-try-2 = my cash register shows error 47
console-demo-whatsapp-try-3 = human
