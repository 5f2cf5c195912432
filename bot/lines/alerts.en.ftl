### Alerts to coordinators.

alert-queue-begins = ⚠️ The queue is long: { $waiting ->
        [one] one request waits
       *[other] { $waiting } requests wait
    } for somebody.
alert-queue-ends = ✅ The queue is short again.
alert-channel-begins = ⚠️ { $channel } no longer takes our messages: { $failed } of { $tried } have not left in the last half hour. They are tried again; please look at the service's log.
alert-channel-ends = ✅ { $channel } takes our messages again.
alert-silence-begins = ⚠️ { $channel } has not answered us for { $minutes } minutes: perhaps no message arrives from it. We keep trying; please look at the service's log.
alert-precision-begins = ⚠️ Answers help less: { $percent }% of the { $judged } answers judged in the last month helped. The least useful entries are among the figures.
alert-precision-ends = ✅ Answers help enough again.
alert-parked-begins = ⚠️ { $parked ->
        [one] A message that was received could not be handled: it is set aside and stays
       *[other] { $parked } messages that were received could not be handled: they are set aside and stay
    } unanswered. Tell who looks after the server: the service's log says why.
alert-parked-ends = ✅ For a day, every message received could be handled.
mail-alert-subject = Coup de pouce: news of the service
mail-alert =
    { $text }

    { $link }

## Console
console-alerts-title = Alerts
console-alerts-on = since { $when }
console-alerts-over = { $from } – { $until }
console-alerts-none = No alert so far.
console-alerts-set = Choose who is alerted, and when
console-alerts-who = Who is alerted
console-alerts-who-help = Once when it begins, once when it ends, at most one a day of each sort. Whoever has not linked Telegram is told by e-mail, and the other way round.
console-alerts-way-telegram = On Telegram
console-alerts-way-email = By e-mail
console-alerts-way-none = Not at all
console-audit-alerts-chosen = chose who is alerted
console-setting-alert-queue = Alert: length of the queue
console-setting-alert-queue-help = From how many waiting requests on coordinators are alerted. Example: 20.
console-setting-alert-failures = Alert: messages that do not leave
console-setting-alert-failures-help = The share of a channel's messages that do not leave, between 0.01 and 1. Example: 0.2.
console-setting-alert-precision = Alert: answers that help
console-setting-alert-precision-help = The share of answers judged useful below which coordinators are alerted, when it cannot be chance. Example: 0.7. 0: never.
