# Gaps: unanswered questions that mean the same.
console-misses-aside = Put aside ({ $count })
console-gap-wordings = { $count ->
        [one] one wording
       *[other] { $count } wordings
    }
console-gap-trend = { $now ->
        [0] Nobody these seven days
        [one] One person these seven days
       *[other] { $now } people these seven days
    }, { $before } the week before
console-gap-tidy = Is this group not right?
console-gap-split = Take questions out
console-gap-split-which = Which ones ask for something else?
console-gap-split-button = Set them apart
console-gap-merge = Merge with another group
console-gap-merge-which = Which one asks for the same?
console-gap-merge-button = Merge
console-gap-aside = Put aside
console-gap-aside-why = Out of the list for now; nothing is lost.
console-gap-take-back = Put back in the list
console-gap-take-back-why = This group is put aside.
console-notice-put-aside = The group is put aside.
console-notice-taken-back = The group is in the list again.
console-notice-merged = The two groups are now one.
console-notice-split = The chosen questions are a group of their own.
console-problem-no-gap-chosen = No other group is chosen
console-problem-no-gap-chosen-next = Go back and choose the group to merge with this one.
console-problem-not-some = This choice takes nothing out
console-problem-not-some-next = Tick at least one question, but not all, then try again.

# Trying an answer on the questions already received.
console-replay-title = What this version would change
console-replay-try = Try on the questions received
console-replay-running = The trial is under way
console-replay-progress = { $done } of { $total } questions
console-replay-refresh = Refresh
console-replay-interrupted = The trial was interrupted
console-replay-interrupted-next = Nothing was published. Go back to the answer and try again.
console-replay-tried = { $count ->
        [0] No question has been received yet.
        [one] One distinct question was tried.
       *[other] { $count } distinct questions were tried.
    }
console-replay-newly = would find an answer
console-replay-changed = would get another answer
console-replay-lost = would have no answer any more
console-replay-broken = well answered today would no longer be
console-replay-newly-title = They would find an answer
console-replay-changed-title = They would get another answer
console-replay-lost-title = They would have no answer any more
console-replay-broken-title = Questions that are well answered would no longer be
console-replay-broken-next = People have confirmed the answer to each. Correct your version, or tick those you agree to lose.
console-replay-times = asked { $count } times
console-replay-was-answer = answers
console-replay-was-suggest = suggests
console-replay-was-none = does not know
console-replay-not-agreed = Nothing is published: tick each question that you agree to lose.
console-replay-overtaken = Nothing is published: another version has been published since this trial. Open the answer again and retry.
console-problem-cannot-try = This version is not complete yet
console-problem-cannot-try-next = Go back and publish or preview: you will be shown what is missing.
console-problem-no-replay = This trial does not exist
console-problem-no-replay-next = Trials are erased after two days. Open the answer again and retry.

# Those who asked hear that there is now an answer.
gap-answered = You asked us something we had no answer to. Now there is one: *{ $title }*.
option-show-answer = Read the answer
console-gap-settled-title = This question now has an answer
console-gap-settled-asked = { $count ->
        [0] There is nobody to tell: all who asked know already.
        [one] One person had asked and does not know yet.
       *[other] { $count } people had asked and do not know yet.
    }
console-gap-tell = Tell them
console-gap-tell-why = One message each, at allowed hours, and never to who wrote STOP.
console-notice-told = They will be told.

# The precision aimed for, and what it costs.
console-nav-confidence = Confidence
console-more-confidence = Choose how sure the bot must be before it answers by itself.
console-confidence-title = How sure before answering?
console-confidence-lead = The surer the bot must be, the less it is wrong, and the less it answers by itself.
console-confidence-current = Precision aimed for today: { $target }.
console-confidence-confirmed = { $count ->
        [0] Nobody has confirmed an answer yet.
        [one] A single answer was confirmed or denied: too little to rely on the curve.
       *[other] These figures come from { $count } answers confirmed or denied by those who received them, or by coordinators.
    }
console-confidence-plot = Upwards, the share of right answers, from 50 to 100%, with its uncertainty; to the right, the share of questions that the bot answers by itself.
console-confidence-coverage = answers by itself
console-confidence-nothing = The curve will appear as soon as people have said whether an answer helped them.
console-confidence-choose = Which share of right answers to aim for?
console-confidence-means = About { $answered } of { $total } questions a week would get an answer, { $wrong } of them wrong. From { $of } cases, the true share is between { $low } and { $high }.
console-confidence-unknown = Your confirmed questions do not reach this share: the bot will come as near as it can.
console-confidence-keep = Choose
console-notice-target-chosen = The precision aimed for is changed; the bot adjusts within seconds.
