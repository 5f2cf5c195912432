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
