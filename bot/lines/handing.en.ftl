### Handing over, what a novice proposes, the volunteers' group.

volunteer-option-subject = Another subject
volunteer-which-subject = Which subject does request #{ $number } belong to? It goes back to the queue, and those who know the subject are told.
volunteer-passed-on = Request #{ $number } is in the queue, under another subject. Thank you for looking.
console-pass-on-to = Another subject
console-pass-on = Move to this subject

proposal-slots = Proposed appointment: { $moments }
proposal-step = Proposed step: { $step }, for { $day }
console-notice-proposal-to-mentor = Your proposal awaits a mentor's approval. The person will see it as soon as it is approved.
objection-overtaken = This proposal is no longer possible: a moment has passed or is taken. Refuse it with a word, so that another can be made.
console-problem-objection-overtaken = This proposal is no longer possible
console-problem-objection-overtaken-next = A moment has passed or is taken. Refuse it with a word, so that another can be made.

forum-closed = Request #{ $number } is closed: so is this topic.
forum-open = Request #{ $number } is taken up again: this topic is open once more.
forum-unknown = Only volunteers whose Telegram is linked reply here: nothing was sent. Link yours from your own page, then write again.

appointment-waiting = Good news: { $name }, a volunteer, suggests an appointment to help you.
option-show-slots = See the moments
