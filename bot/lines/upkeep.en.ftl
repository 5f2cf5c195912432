### Keeping the FAQ up to date, and knowing who did what.

console-nav-ageing = To review
console-more-ageing = Entries whose review date is near or past.
console-ageing-lead = An entry whose date is past is given as “to be confirmed” until somebody reviews it.
console-ageing-due = to review before { $day } · signed { $author }
console-ageing-mine = Your entries ({ $count })
console-ageing-others = Those of others ({ $count })
console-ageing-none = Nothing to review within thirty days.
console-nav-audit = Log
console-more-audit = Who did what in the console.
console-audit-who = Who
console-audit-what = What
console-audit-anybody = Everybody
console-audit-anything = Everything
console-audit-filter = Filter
console-audit-service = The service
console-audit-nothing = Nothing of the kind was noted.
console-audit-published = published an entry
console-audit-preferred = changed a setting
console-audit-imported = brought in a file of the FAQ
console-audit-proposed = proposed an entry
console-audit-declined = declined a proposal
console-audit-added = made an account
console-audit-accepted = accepted an account
console-audit-suspended = suspended an account
console-audit-marked-negative = marked a message as not for us
