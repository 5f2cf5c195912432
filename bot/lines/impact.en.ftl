### What the service changes: time saved, how useful each entry is.

time-saved = If you like: how much time did this save you?
option-saved-quarter = Less than 15 minutes
option-saved-hour = About an hour
option-saved-half-day = Half a day
option-saved-more = More than half a day
option-saved-skip = Skip
saved = Thank you, noted.
saved-skipped = That's fine. See you soon!

console-impact-title = The impact, as people tell it
console-impact-country = By country
console-impact-sector = By sector
console-impact-all = All together
console-impact-where = Where
console-impact-people = People helped
console-impact-settled = Settled
console-impact-time = Time saved
console-impact-stated = { $count ->
        [one] stated by one person
       *[other] stated by { $count } people
    }
console-impact-hours = at least { $hours } h
console-impact-nobody = nobody said
console-impact-method = Time saved counts only for those who stated it, at its lowest: 0 for "less than 15 minutes", 1 h, 4 h for half a day or more. The answer in the middle stands beside it. In brackets: the 95% interval and the number of answers.
console-saved-quarter = less than 15 minutes
console-saved-hour = about an hour
console-saved-half-day = half a day
console-saved-more = more than half a day
console-effect-title = The effect of each wording
console-effect-lead = What people said of the answers they received in those words.
console-effect-since = Since { $day }
console-effect-between = From { $from } to { $until }
console-effect-none = no opinion yet
console-effect-month = Month by month
console-effect-month-of = From { $day }
console-helps-share = { $share }% ({ $low }–{ $high }%, { $count ->
        [one] 1 opinion
       *[other] { $count } opinions
    })
console-helps-title = How useful entries are
console-helps-entry = Entry
console-helps-given = Given
console-helps-helped = Helped
console-helps-least = Those that help least
console-helps-least-lead = The last periods together; at least { $count } opinions.
console-badge-waiting = { $count } to look at
