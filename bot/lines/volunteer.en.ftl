### What the bot says to volunteers in Telegram.

# A pseudonym is the same in every language.
alias-names = Tilleul, Saule, Érable, Noyer, Frêne, Bouleau, Cerisier, Hêtre, Platane, Sorbier, Aulne, Charme, Cèdre, Chêne, Laurier, Olivier, Pommier, Poirier, Peuplier, Sapin
category-none = No category
volunteer-notice =
    {"*"}Request #{ $number }* · { $alias } · { $channel } · { $spoken }
    { $category }
    “{ $question }”
volunteer-notice-waiting = ⏳ Waiting for a volunteer
volunteer-notice-claimed = ✅ Taken by { $name }
volunteer-notice-closed = Closed
volunteer-option-claim = I'll take it
volunteer-option-close = Close
volunteer-option-release = Give back
volunteer-linked =
    Welcome { $name }! This Telegram account is now linked to Coup de pouce. You will receive the requests that suit you here.

    - *I'll take it*: the request is yours.
    - *Reply* to the person's message: your text is passed on to them.
    - Reply with /note and your text: a private note.
    - /queue: the requests that are waiting
    - /pause: stop being notified, or start again
    - /help: this reminder
volunteer-help =
    - *I'll take it*: the request is yours.
    - *Reply* to the person's message: your text is passed on to them, photos and files too.
    - Reply with /note and your text: a private note, never sent.
    - /queue: the requests that are waiting
    - /pause: stop being notified, or start again
volunteer-link-expired = This link is no longer valid. Ask for a new one from your page, or from your coordinator.
volunteer-relay = *{ $alias }* (#{ $number }) { $text }
volunteer-relay-edited = *{ $alias }* (#{ $number }) corrected: { $text }
volunteer-released = Request #{ $number } is back in the queue. Thank you for trying.
volunteer-closed = Request #{ $number } is closed. Thank you!
volunteer-noted = Note kept for request #{ $number }.
volunteer-sent = Sent for request #{ $number }.
volunteer-which-outcome = How does request #{ $number } end?
volunteer-which-ticket = You have several open requests. Who is this for?
volunteer-no-ticket = You have no open request. /queue shows those that are waiting.
volunteer-queue-empty = Nobody is waiting at the moment.
volunteer-on-duty = You are notified of requests again.
volunteer-off-duty = Noted: you are no longer notified. /pause to start again.
volunteer-transferred = { $name } is handing you request #{ $number } from { $alias }. It is already yours, there is nothing to take.
volunteer-ticket-cancelled = { $alias } no longer needs help: request #{ $number } is cancelled.
volunteer-nudge = { $alias } is still waiting for your answer (request #{ $number }). If you are short of time, give it back to the queue: that's all right.
volunteer-returned = We heard nothing, so request #{ $number } is back in the queue. That's all right.
volunteer-not-delivered = Your message to { $alias } (#{ $number }) did not arrive: { $reason }
refused-closed = This request is already closed.
refused-open = This request is still open.
refused-taken = { $name } has just taken it. Thank you for offering to help!
refused-yours-already = It is already yours.
refused-not-yours = This request is not yours: take it first, or leave a note.
outcome-solved = Solved
outcome-referred = Referred elsewhere
outcome-no-answer = No reply
outcome-not-our-field = Not for us
outcome-cancelled = Cancelled by the person
reason-asked = asked for someone
reason-no-match = the bot found nothing
reason-unhelpful = the answer was not enough
reason-sensitive = sensitive subject
reason-media = sent a file that the bot cannot read
brief-title = *Request #{ $number } · { $alias }*
brief-spoken = Language: { $spoken }
brief-reason = Why: { $reason }
brief-window = WhatsApp: { $duration } left to reply freely
brief-how = Reply to this message to write to the person. Reply with /note for a private note.
failure-window = WhatsApp's 24-hour limit has passed. The person has to write again first.
failure-unreachable = the person no longer receives our messages.
failure-other = the messaging service refused it.
