### Volunteers: who takes what, and when.

reopened-with = Your request is open again, with everything that has already been said. { $name } takes it up again and will reply here.
volunteer-reopened = { $alias } says it is not solved yet: request #{ $number } is open again, and yours again.
refused-not-vetted = Your application has not been accepted yet. A coordinator will reply soon.
refused-full = You already have as many requests as you take at a time. Finish one, or change that number on your page.
refused-full-hands = { $name } already has as many requests as possible. Choose somebody else, or hand the request back to the queue.
console-problem-refused-not-vetted = Your application has not been accepted yet
console-problem-refused-not-vetted-next = A coordinator is reading it and will reply soon. Meanwhile you can complete your profile.
console-problem-refused-full = You already have as many requests as you take at a time
console-problem-refused-full-next = Finish one first, or change that number on your page “Me”.
console-problem-refused-full-hands = { $name } already has as many requests as possible
console-problem-refused-full-hands-next = Choose somebody else, or hand the request back to the queue.
console-event-passed-on = { $name } changed the subject and handed the request back
console-notice-passed-on = The request is in the queue under another subject: those who know it have been told.

brief-waiting = Waiting for: { $duration }
brief-tried-answer = The bot answered: “{ $titles }”.
brief-tried-suggest = The bot suggested: { $titles }.
brief-tried-none = The bot found nothing.
brief-failure-unhelpful = The person says it does not help.
brief-failure-refused = None of them was right.
brief-failure-asked = The person preferred to talk to somebody.
brief-earlier = Before: request #{ $number }, { $day }, { $outcome }.
brief-continued = Continues request #{ $number }, { $day }, { $outcome }.
brief-media = { $count ->
        [one] One file sent
       *[other] { $count } files sent
    }
console-brief-bot = The bot
console-brief-files = Files
console-brief-until = (until { $time })
console-brief-sector = Sector
