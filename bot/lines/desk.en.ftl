### The volunteers' desk: what the bot and the pages say.

## WhatsApp
refused-window-closed = WhatsApp's 24 hours are over: nothing was sent. You can reply as soon as the person writes again.
console-window-shut = WhatsApp's 24 hours are over: nothing leaves from here until the person writes again.
console-window-shut-here = Waiting: the person has to write first
console-problem-refused-window-closed = WhatsApp's 24 hours are over
console-problem-refused-window-closed-next = Nothing was sent, and your text is kept in the reply box. You can send it as soon as the person writes again. A note is still possible.

## Appointments
appointment-proposed = { $name } suggests an appointment of half an hour. Which moment suits you?
appointment-proposed-again = { $name } suggests another moment for your appointment. Which one suits you?
appointment-zone = ({ $zone })
appointment-agreed = Noted: *{ $when }*, with { $name }. You will get a reminder the day before and an hour before.
appointment-moved = Your appointment with { $name } has moved: *{ $when }*.
appointment-move = Here are the other moments suggested. Which one do you prefer?
appointment-video = To talk by video, open this link when the time comes; there is nothing to install on a computer: { $url }
appointment-calendar = To add it to your calendar: { $url }
appointment-kept = Very well, your appointment stands: { $when }.
appointment-over = This appointment no longer stands. Write to your volunteer, or *human* to talk to somebody.
appointment-called-off = Your appointment of { $when } with { $name } is cancelled. { $name } has been told.
appointment-cancelled = A change of plans: { $name } has to cancel your appointment of { $when }. We are sorry: you will be offered another moment if you wish.
appointment-reminder =
    Reminder: appointment { $when } with { $name }. It is here: { $place }
    See you then!
appointment-here = in this conversation
appointment-summary = Coup de pouce: appointment with { $name }
slots-requested = Noted. { $name } will suggest other moments; you can write here when it suits you.
slots-withdrawn = { $name } withdraws the appointment that was suggested.
slot-past = This moment is already past.
slot-taken = This moment has just been taken by somebody else.
slot-withdrawn = This moment is no longer on offer.
slot-wrong-number = Reply with a number from 1 to { $count }.
call-off-sure = Do you want to cancel the appointment of { $when }?
option-no-slot = None suits me
option-move = Another moment
option-call-off = Cancel
option-call-off-yes = Yes, cancel
option-call-off-no = No, I will come
zone-be = Belgian time
zone-fr = French time
zone-qc = Québec time
zone-other = { $city } time
volunteer-appointment = 📅 Appointment with { $alias } (#{ $number }): *{ $when }*. { $video }
volunteer-appointment-soon = ⏰ Reminder: appointment with { $alias } (#{ $number }), { $when }. { $video }
volunteer-appointment-cancelled = The appointment with { $alias } (#{ $number }), { $when }, is cancelled.
volunteer-slots-requested = { $alias } (#{ $number }) can make none of the moments suggested. Suggest others on the ticket's page.
console-appointment = Appointment
console-appointment-waiting = Moments suggested; the person has not chosen yet:
console-appointment-none = Half an hour by video or in writing often settles what ten messages do not.
console-appointment-video = Open the video
console-appointment-calendar = Add to calendar
console-appointment-propose = Suggest an appointment
console-appointment-propose-others = Suggest other moments
console-appointment-how = Two or three moments of half an hour. { $city } time; the person reads them in their own.
console-appointment-slot = Moment { $number }
console-appointment-send = Suggest these moments
console-appointment-cancel = Cancel the appointment
console-notice-proposed = The moments are suggested. You will see here and in Telegram which one is chosen.
console-notice-called-off = The appointment is cancelled, the person has been told.
console-problem-slots-too-few = At least two moments are needed
console-problem-slots-too-few-next = Nothing was suggested. Go back and correct it.
console-problem-slots-too-many = Three moments at most
console-problem-slots-too-many-next = Nothing was suggested. Go back and correct it.
console-problem-slots-past = One of these moments is already past
console-problem-slots-past-next = Nothing was suggested. Go back and correct it.
console-problem-slots-too-far = One of these moments is more than two months away
console-problem-slots-too-far-next = Nothing was suggested. Go back and correct it.
console-problem-slots-twice = Two of these moments overlap
console-problem-slots-twice-next = Nothing was suggested. Go back and correct it.
console-problem-slots-busy = You already have an appointment at one of these moments
console-problem-slots-busy-next = Nothing was suggested. Go back and correct it.
console-problem-slots-unreadable = A moment cannot be read
console-problem-slots-unreadable-next = Nothing was suggested. Go back and correct it.

## Thanks
thanks-passed-on = I am passing your thanks on to { $name }. I am here if another question comes up.
volunteer-thanked = 💛 { $alias } (#{ $number }) thanks you: “{ $text }”
volunteer-answer-settled = 🎉 { $alias } (#{ $number }) says it is settled, thanks to you.
volunteer-answer-not-yet = { $alias } (#{ $number }) says it is not settled yet. The request is open again.
console-nav-helped = Thanks to you
console-more-helped = Whom you helped, and what they say of it.
console-helped-title = { $count ->
        [0] Thanks to you
        [one] You have seen one request through
       *[other] You have seen { $count } requests through
    }
console-helped-settled = Settled, the person says
console-helped-not-yet = Not settled yet, the person says
console-helped-rating = { $stars } out of 5
console-helped-none = Nothing yet
console-helped-none-next = The requests that you close will be here, with what people say of them.

## Canned replies
console-nav-canned = Ready replies
console-more-canned = Your usual replies, to insert in one tap.
console-canned-title = Ready replies
console-canned-lead = They go into the reply box; you can still change them before sending. These words in braces are replaced:
console-canned-variable-name = your name
console-canned-variable-alias = the person's alias
console-canned-variable-number = the number of the request
console-canned-variable-day = today's date
console-canned-own = Yours
console-canned-shared = The whole team's
console-canned-none = None so far.
console-canned-text = Reply { $number }
console-canned-delete = Delete
console-canned-delete-this = Delete reply { $number }
console-canned-new = New reply
console-canned-new-text = The text
console-canned-for = For whom
console-canned-for-all = For the whole team
console-canned-keep = Keep the reply
console-canned-edit = Edit the replies
console-notice-canned-kept = The reply is kept.
console-notice-canned-gone = The reply is deleted.
console-problem-empty-canned = The reply is empty
console-problem-empty-canned-next = Nothing was changed. Go back and write it.
console-problem-unknown-variable = We cannot replace “{ $name }”
console-problem-unknown-variable-next = Nothing was changed. Go back: the list is at the top of the page.

## Presence and keyboard
console-also-looking = { $count ->
        [one] Also looking at this request: { $names }
       *[other] Also looking at this request: { $names }
    }
console-shortcuts = Keyboard shortcuts
console-shortcuts-on = On, on this computer
console-shortcut-reply = write the reply
console-shortcut-insert = insert an answer of the FAQ
console-shortcut-canned = ready replies
console-shortcut-note = write a note
console-shortcut-appointment = suggest an appointment
console-shortcut-next = next request (in the list)
console-shortcut-previous = previous request (in the list)
console-shortcut-send = send

## Accompaniment
plan-shared = { $name } suggests this plan. Write *status* at any time to see it again.
plan-progress = { $done } of { $total } steps are done:
plan-step = { $name } ({ $day })
plan-next = Next step: { $step }
plan-finished = 🎉 That was the last step. Well done!
step-due = How is the step “{ $step }” going? Is it done?
step-done = Well done, the step “{ $name }” is done.
step-not-yet = No worry: the step “{ $name }” stays in the plan, at your own pace.
step-help = Noted: you will get help right here with the step “{ $name }”.
step-gone = This step is no longer in the plan. Write *status* to see where we are.
option-step-done = Yes, done
option-step-not-yet = Not yet
option-step-help = I need help
option-come = I will come
volunteer-step-done = ✅ { $alias } (#{ $number }) has done the step “{ $step }”.
volunteer-step-not-yet = ⏳ { $alias } (#{ $number }) has not done the step “{ $step }” yet.
volunteer-step-help = 🙋 { $alias } (#{ $number }) needs help with the step “{ $step }”.
volunteer-joined = { $name } invites you to accompany { $alias } (#{ $number }): you see the request and can write in it.
console-plan = Accompaniment
console-plan-none = Help over several weeks? Note steps with their day: the bot will ask the person how they are getting on.
console-plan-progress = { $done } of { $total } steps done
console-plan-share = Show the plan to the person
console-step-add = Add a step
console-step-add-button = Add the step
console-step-name = Step
console-step-day = Day
console-step-done = Done
console-step-done-this = The step “{ $name }” is done
console-step-remove = Remove
console-step-remove-this = Remove the step “{ $name }”
console-step-state-planned = planned
console-step-state-done = done
console-step-state-not-yet = not yet, the person says
console-step-state-help = asks for help
console-team = Team
console-team-none = You are alone on this request. Two people, a student and a mentor for instance, accompany better.
console-team-add = Invite somebody to see and to write
console-team-add-button = Invite
console-team-leave = Remove
console-team-leave-this = Remove { $name } from the team
console-notice-step-added = The step is added.
console-notice-step-changed = The step is up to date.
console-notice-plan-shared = The plan is sent to the person.
console-notice-joined = Whoever you invited sees the request and can write in it.
console-notice-left = The team is up to date.
console-problem-step-nameless = The step has no name
console-problem-step-nameless-next = Nothing was added. Go back and name it.
console-problem-step-too-many = Twelve steps at most
console-problem-step-too-many-next = Remove a step first.
console-problem-step-past = This day is already past
console-problem-step-past-next = Nothing was added. Go back and choose a day to come.
console-problem-step-too-far = This day is more than a year away
console-problem-step-too-far-next = Nothing was added. Go back and choose a nearer day.
console-problem-step-day = The day cannot be read
console-problem-step-day-next = Nothing was added. Go back and choose a day.

command-queue = queue
command-queue-told = The requests that are waiting
command-pause = pause
command-pause-told = Take a break, or come back
command-help = help
command-help-told = How to reply from here
