### The agenda: seminars, workshops, webinars.

option-all-events = All events
option-my-events = My sign-ups
option-join-event = Sign me up
option-wait-event = Waiting list
option-leave-event = Cancel my place
option-event-useful = Yes, useful
option-event-not = Not really
agenda-found = Here is what is planned. Which one interests you?
agenda-mine = Your sign-ups:
agenda-none-mine = You are not signed up for anything at the moment.
agenda-none-such = Nothing like that is planned at the moment. Tell me another town, sector or date, or see all events.
agenda-empty = Nothing is planned at the moment. Come back soon, or ask me your question.
event-workshop = Workshop
event-seminar = Seminar
event-webinar = Webinar
event-talk = Talk
event-when = When: { $when }
event-where = Where: { $where }
event-online = Online
event-open = Free entry, sign up to be reminded.
event-left = { $left ->
        [one] One place left.
       *[other] { $left } places left.
    }
event-full = It is full. You can join the waiting list.
event-you-confirmed = You are signed up.
event-you-waiting = You are on the waiting list.
event-joined-confirmed = Noted: you are signed up for "{ $title }", { $when }. Here is the file for your calendar.
event-joined-waiting = "{ $title }", { $when }, is full. You are on the waiting list: I will tell you as soon as a place is free.
event-told-before = I will remind you the day before.
event-left-it = You are no longer signed up for "{ $title }". Thank you for saying so: somebody else will be glad.
event-no-place = You are not signed up for this event.
event-gone = This event is over or cancelled. See what is coming.
event-tomorrow = Hello, a reminder: "{ $title }", { $when }. If you cannot come, say so: somebody else can use your place.
event-seat = Good news: a place is free, you are signed up for "{ $title }", { $when }.
event-moved = A change: "{ $title }" now takes place { $when }. Your sign-up stays valid.
event-cancelled = Hello, "{ $title }", planned { $when }, is cancelled. We are sorry.
event-feedback = Hello, you were signed up for "{ $title }" ({ $when }). Was it useful to you?
event-thanks-useful = Thank you, good to know! I am here for what comes next.
event-thanks-not = Thank you for saying so. Write what was missing, or ask your question: I will look.
