# The plan of what is still to be sent.
console-nav-planner = Planned messages
console-more-planner = What will be sent, when and why: hold, cancel, try other delays.
console-planner-lead = What will be sent if nobody writes in the meantime. Everything is checked again when it leaves.
console-planner-everybody = Everybody
console-planner-week = The days ahead
console-planner-day = Day
console-planner-now = With the present settings
console-planner-would = On trial
console-planner-cut = There are so many that only the nearest are counted.
console-planner-try = Try other settings
console-planner-try-wrong = Write one or two delays such as 24h,7d and hours such as 20:00-08:00.
console-planner-delays = Delays of follow-ups
console-planner-quiet = Quiet hours
console-planner-try-button = See what that would do
console-planner-try-help = Nothing is changed: it is a trial on what is planned. Without hours nothing is quiet.
console-planner-held = Held back
console-planner-next =
    { $count ->
        [0] Nothing in the next seven days
        [one] One message in the next seven days
       *[other] { $count } messages in the next seven days
    }
console-planner-none = Nothing is planned.
console-planner-more = And { $count } more, a little later.
console-planner-form-text = will be sent
console-planner-form-template = will be sent, by WhatsApp template
console-planner-drop-wrote-meanwhile = will not be sent: the person has written
console-planner-drop-opted-out = will not be sent: STOP
console-planner-drop-unreachable = will not be sent: unreachable
console-planner-drop-open-ticket = will not be sent: open request
console-planner-drop-no-template = will not be sent: no approved template
console-planner-drop-too-late = will not be sent: too late
console-planner-drop-other = will not be sent
console-planner-why-answer = Question { $step } after the answer “{ $about }” of { $when }.
console-planner-why-close = Question { $step } after a volunteer's help, closed { $when }.
console-planner-why-news = News { $step } of their request, waiting since { $when }.
console-planner-why-appointment = Reminder of the appointment, planned since { $when }.
console-planner-why-offer = Reminder of an offer kept { $when }, which is ending.
console-planner-why-other = Planned since { $when }.
console-planner-hold = Hold
console-planner-hold-for = Hold the message to { $alias }
console-planner-release = Let it go
console-planner-release-for = Let the message to { $alias } go
console-planner-cancel = Cancel
console-planner-cancel-for = Cancel the message to { $alias }
console-notice-planner-hold = It is held back until you let it go.
console-notice-planner-release = It will leave in its time, if it still makes sense.
console-notice-planner-cancel = It is cancelled.
console-problem-not-planned = This message is no longer planned
console-problem-not-planned-next = It has left or was cancelled in the meantime. Go back to the planned messages.
console-planner-templates = WhatsApp templates
console-planner-templates-help =
    { $count ->
        [0] None will be sent in the next seven days. WhatsApp charges for each template.
        [one] One will be sent in the next seven days. WhatsApp charges for each template.
       *[other] { $count } will be sent in the next seven days. WhatsApp charges for each template.
    }
console-planner-month = Month
console-planner-sent = Sent
console-planner-ratings =
    { $count ->
        [one] One rating in six months: { $mean } out of 5
       *[other] { $count } ratings in six months: { $mean } out of 5 on average
    }
