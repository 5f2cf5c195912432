# What the team receives by itself: the coordinators' week, entries to review.
team-digest-subject = Your week at Coup de pouce
team-digest =
    Hello { $name }, here is what awaits you this week:

    { $lines }

    { $where }
team-digest-gaps = { $count ->
        [one] one new question without a good answer
       *[other] { $count } new questions without a good answer
    }
team-digest-tickets = { $count ->
        [one] one person waiting for a volunteer
       *[other] { $count } people waiting for a volunteer
    }
team-digest-entries = { $count ->
        [one] one FAQ entry to review
       *[other] { $count } FAQ entries to review
    }
team-digest-offers = { $count ->
        [one] one offer to verify
       *[other] { $count } offers to verify
    }
team-digest-bodies = { $count ->
        [one] one body to verify
       *[other] { $count } bodies to verify
    }
team-review-subject = Answers that you signed are due for review
team-review =
    Hello { $name }, the answers that you sign stay right thanks to you. Due for review:

    { $lines }

    { $where }
team-review-entry = { $title } (before { $day })
team-review-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }
team-where = This way: { $link }
team-unsubscribe = To stop receiving this, untick the reminders on your page. { $link }
console-me-reminders = Reminders
console-me-reminded-week = Send me the week in brief and the answers to review
console-me-reminded = Send me the list of answers I signed that are due for review
console-planner-team = the team
console-planner-form-mail = will leave by e-mail
console-planner-drop-no-address = will not leave: neither Telegram nor e-mail
console-planner-why-team-digest = The week's digest, for coordinators.
console-planner-why-team-review = Entries to review, for who signed them.
