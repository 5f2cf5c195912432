### Handing over, what a novice proposes, the volunteers' group.

volunteer-option-subject = Another subject
volunteer-which-subject = Which subject does request #{ $number } belong to? It goes back to the queue, and those who know the subject are told.
volunteer-passed-on = Request #{ $number } is in the queue, under another subject. Thank you for looking.
console-pass-on-to = Another subject
console-pass-on = Back to the queue, under this subject
