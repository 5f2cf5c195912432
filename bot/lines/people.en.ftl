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

## Novices' replies
approval-title = *Reply to approve* · request #{ $number } · { $alias }, by { $name }
approval-files = { $count ->
        [one] With a file
       *[other] With { $count } files
    }
approval-how = Reply to this message with other words to send those instead, or with /refuse and a word for { $name }.
approval-option-send = Send
approval-option-refuse = Refuse
approval-approved-by = ✅ Sent by { $name }
approval-changed-by = ✅ Sent in other words by { $name }
approval-refused-by = Refused by { $name }
approval-awaited = Your reply to request #{ $number } awaits a mentor's approval. You will be told.
approval-told-approved = { $name } approved your reply to { $alias } (#{ $number }): it has left.
approval-told-changed = { $name } sent your reply to { $alias } (#{ $number }) in other words: “{ $text }”
approval-told-refused = { $name } did not send your reply to { $alias } (#{ $number }). Write it again whenever you like.
approval-told-refused-word = { $name } did not send your reply to { $alias } (#{ $number }): “{ $word }” Write it again whenever you like.
approval-lifted = Well done! From now on your replies leave without awaiting a mentor.
objection-not-a-mentor = Only mentors approve replies.
objection-own-reply = This is your own reply: another mentor must approve it.
objection-decided = { $name } has already decided on this reply.
objection-moot = This reply no longer waits: the request is finished or somebody else's.
console-problem-objection-not-a-mentor = Only mentors approve replies
console-problem-objection-not-a-mentor-next = Ask your coordinator to become a mentor.
console-problem-objection-own-reply = This is your own reply
console-problem-objection-own-reply-next = Another mentor must approve it.
console-problem-objection-decided = { $name } has already decided on this reply
console-problem-objection-decided-next = There is nothing left to do for this one.
console-problem-objection-moot = This reply no longer waits
console-problem-objection-moot-next = The request is finished, or somebody else's.
console-problem-mentors-only = This page is for mentors
console-problem-mentors-only-next = A mentor approves the first replies of novices. Ask your coordinator to become one.
console-problem-no-word = A word for the author is missing
console-problem-no-word-next = Go back and say in one sentence what is wrong.
console-nav-approvals = To approve
console-more-approvals = The first replies of novices, before they leave
console-approvals-title = Replies to approve
console-approvals-lead = A novice's first replies leave with your approval. You may change the words.
console-approvals-none = No reply waits
console-approvals-none-next = You will be told in Telegram, and a line will say so in your inbox.
console-approvals-waiting = { $count ->
        [one] One reply awaits your approval
       *[other] { $count } replies await your approval
    }
console-approval-from = { $name } replies to
console-approval-own = This one is yours: another mentor must approve it.
console-approval-words = What will leave
console-approval-send = Send
console-approval-send-this = Send { $name }'s reply to { $alias }
console-approval-refuse-open = Do not send
console-approval-word = A word for { $name }: why, and how to do better
console-drafts-title = Your waiting replies
console-draft-waiting = Awaits a mentor's approval
console-draft-changed = Left in other words
console-draft-refused = Not sent
console-draft-word = A word from your mentor:
console-notice-sent-to-mentor = Your reply awaits a mentor's approval. It will leave as soon as they approve it.
console-notice-reply-sent = It has been sent, and the author knows.
console-notice-reply-refused = Nothing has left, and the author knows why.
console-event-drafted = { $name } wrote a reply, which awaits approval
console-event-draft-approved = { $name } approved the reply
console-event-draft-changed = { $name } sent the reply in other words
console-event-draft-refused = { $name } did not let the reply leave

## Becoming a volunteer, in the conversation
option-apply = I offer my help
option-apply-stop = Stop here
apply-name = Thank you for wishing to help! Three questions, then a coordinator replies. Which first name will people read?
apply-words = In a few sentences: what do you know well, and why do you wish to help?
apply-email = Last, what is your e-mail address? Only coordinators will see it.
apply-bad-email = This e-mail address seems incomplete. Write it again by itself, such as mary@example.org.
apply-stopped = Noted, nothing is passed on. You may offer your help whenever you like.
applied = Thank you { $name }, your application has been passed on. A coordinator reads it and replies soon.
application-accepted = Good news: your application is accepted. Welcome to the team! A coordinator will get your personal link to you.
application-declined = Thank you for your offer. We cannot accept it for now; the data of your application have been erased.
volunteer-applicant = { $name } offers to help. The application awaits you on the page “Team”.

## What leaves by e-mail
mail-invited-subject = { $by } invites you to help with Coup de pouce
mail-invited =
    Hello { $name },

    { $by } invites you to join the volunteers of Coup de pouce: shopkeepers ask their digital questions, and you reply when you can.

    Your personal link, to be opened once within seven days:
    { $link }
    { $telegram }
    If you did not expect this message, do nothing.
mail-link-subject = Your link for Coup de pouce
mail-link =
    Hello { $name },

    Here is a new personal link, asked for by { $by }, to be opened once within seven days:
    { $link }
    { $telegram }
mail-accepted-subject = Welcome among the volunteers of Coup de pouce
mail-accepted =
    Hello { $name },

    Your application has been accepted by { $by }. Welcome!

    Your personal link, to be opened once within seven days:
    { $link }
    { $telegram }
mail-telegram =

    To be told and to reply from Telegram:
    { $link }
mail-applied-subject = Your application to Coup de pouce
mail-applied =
    Hello { $name },

    Thank you for wishing to help. A coordinator reads your application and replies soon. Meanwhile you can complete your profile:
    { $link }

    If you asked for nothing, do nothing.
mail-applicant-subject = { $name } offers to help
mail-applicant =
    Hello,

    { $name } wishes to become a volunteer. The application awaits you here:
    { $link }

## Public page and team
console-volunteer-title = Become a volunteer
console-volunteer-lead = Do you know a digital subject, and like to explain it simply? One hour a week, from your phone, is enough.
console-volunteer-missing = Something is still missing. Nothing is lost.
console-volunteer-words = What you know well, and why you wish to help
console-volunteer-wrong-name = Say how you wish to be called (80 characters at most).
console-volunteer-wrong-email = This address seems incomplete: mary@example.org, for instance.
console-volunteer-wrong-words = A few words are enough (1,000 characters at most).
console-volunteer-trap = Leave this field empty
console-volunteer-data = Only coordinators read your application. If it is not accepted, it is erased.
console-volunteer-send = Send my application
console-volunteer-thanks = Thank you { $name }!
console-volunteer-thanks-next = A coordinator reads your application and replies soon by e-mail.
console-problem-too-often = That is a lot in a short time
console-problem-too-often-next = Nothing was sent. Try again in an hour.
console-problem-too-long = That is too long
console-problem-too-long-next = Nothing was sent. Go back and shorten your text.
console-problem-not-applied = This is no longer an application
console-problem-not-applied-next = Another coordinator has already decided. Go back to the team's list.
console-problem-bad-hours = An end must come after its start
console-problem-bad-hours-next = Nothing was changed. Go back and give both hours for each day, or none.
console-problem-bad-date = This date does not exist
console-problem-bad-date-next = Nothing was changed. Go back and choose a day.
console-problem-bad-cap = A number from 0 to 100 is expected
console-problem-bad-cap-next = Nothing was changed. Go back, and leave it empty for no limit.
console-people-applicants = { $count ->
        [one] One application to read
       *[other] { $count } applications to read
    }
console-people-applied = Received: { $when }
console-people-level = Experience
console-people-level-save = Save { $name }'s experience
console-level-novice = Novice: a mentor approves their first replies
console-level-experienced = Experienced
console-level-mentor = Mentor: approves the replies of novices
console-people-mailed = The invitation leaves by e-mail. You may also pass it on yourself:
console-people-links-once = Personal link, to be copied now: it will not be shown again, and works once within seven days.
console-people-telegram-link = To link their Telegram, also once
console-decline = Decline
console-decline-person = Decline { $name }
console-notice-declined = Done. Nothing of this application is kept.
console-me-applied = Your application is being read. Meanwhile, complete your profile.
console-me-novice = Your first replies leave after a mentor's approval. Later they leave at once.
console-me-off-on-holidays = Do not tell me on my country's public holidays
console-me-paused-until = Paused until (empty: no pause)
console-me-cap = Requests at a time, at most (empty: no limit)
console-me-hours = My hours (none: at any hour)
console-me-hours-help = You are only told during these hours. Days left empty are free. For one more span on the same day, save: a line is added.
console-me-from = From
console-me-to = to
console-me-time-zone = Time zone
console-me-usual-time-zone = My country's
console-me-sectors = Trades you know (none ticked: all)
console-me-country = Country of the people you help
console-me-any-country = All
console-weekday-0 = Monday
console-weekday-1 = Tuesday
console-weekday-2 = Wednesday
console-weekday-3 = Thursday
console-weekday-4 = Friday
console-weekday-5 = Saturday
console-weekday-6 = Sunday
