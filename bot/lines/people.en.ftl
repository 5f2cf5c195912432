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
