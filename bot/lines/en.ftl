### What the bot says to business owners. Short sentences, no jargon.

## Welcome
greeting-short =
    Hello, this is *Coup de pouce* 👋 I am a robot: I give answers written by experts, and a volunteer takes over when I don't know.
    _Your messages are only used to help you and are erased after { $months ->
        [one] one month
       *[other] { $months } months
    }. Write *my data* to find out more._
welcome =
    Hello, this is *Coup de pouce* 👋
    Do you have a question about digital tools in your business? Write it in your own words: I look through answers written by experts. If I find nothing, a volunteer takes over. It is free.

    At any time: *menu*, *human*, *language*, *stop*, *my data*, *erase*.

    _Your messages are only used to help you and are erased after { $months ->
        [one] one month
       *[other] { $months } months
    }._
welcome-back = Welcome back! What is your question?
help =
    Write your question in your own words, as you would say it to a friend.

    You can also write:
    - *menu*: the topics
    - *human*: talk to a volunteer
    - *status*: where your request stands
    - *language*: français, nederlands, English
    - *stop*: receive no more follow-up messages
    - *my data* or *erase*
unclear = I didn't quite get that. Could you write your question in one sentence?
smalltalk = That's kind! I am a robot, but I can help: what is your question?
insult = I understand that this is annoying. Write *human* to talk to a volunteer.
you-are-welcome = You're welcome! I'm here if you have another question.
goodbye = Goodbye, and all the best!
glad = Glad to hear it! I'm here if you have another question.

## Answers
answer-link = Find out more: { $label }, { $url }
answer-signed = _Updated on { $date } · { $author }_
answer-to-confirm = _To be confirmed: this answer dates from { $date } and is waiting to be reviewed._
suggest = I'm not sure. Is it one of these questions?
choose-number = Which one? Reply with its number.
rephrase = I'm not sure I understand. Could you say it another way, in one sentence?
rephrase-after-refusal = All right. Tell me another way, in one sentence: what do you want to do, or where are you stuck?
rephrase-after-unhelpful = Sorry. What is missing, or where are you stuck? Tell me in one sentence and I'll look again.
entry-gone = This answer no longer exists. Write your question and I'll look for the latest one.
media-seen-by-human-only = I can't open what you attached. If my answer isn't enough, write *human*: a volunteer can look at it.
media-photo = a photo
media-voice = a voice message
media-audio = a recording
media-video = a video
media-document = a document
media-sticker = a sticker
media-location = a location
media-other = a file
cannot-hear = I can't listen to voice messages. Write your question in one sentence, or ask for a volunteer, who can listen to it.
cannot-see = I can't read pictures and files. Write your question in one sentence, or ask for a volunteer, who can look at them.

## Choices
option-helped = This helps
option-unhelpful = Not really
option-human = Talk to someone
option-none = None of these
option-menu = See the topics
option-more = More…
option-consent = Yes, pass it on
option-decline = No, thanks
option-cancel = Cancel my request
option-cancel-yes = Yes, cancel
option-cancel-no = No, keep it
option-settled = Yes, it's solved
option-not-yet = Not yet
option-erase-yes = Yes, erase it all
option-erase-no = No, keep it
list-button = Choose
number-hint = Reply with a number.

## Handing over to a volunteer
offer = I can't find a good answer. Would you like a volunteer to help?
offer-asked = Of course. A volunteer can answer you right here.
offer-after-signpost = If your message is also about digital tools, a volunteer can help you.
offer-after-continuation = I have nothing more to tell you about “{ $title }”. A volunteer can go through it with you, step by step.
offer-after-follow-up = Thank you for telling us. Would you like a volunteer to look at it with you?
offer-terms = I pass on our conversation, never your number or your name. { $wait } Shall I pass it on?
wait-unknown = The volunteers answer in their free time, sometimes in the evening.
wait-usual = At the moment, the first answer usually comes within { $duration }.
handed-off = I've passed it on. { $wait } You can add details, a photo or a voice message here.
handed-off-describe = Noted. Write what is happening, in your own words: a volunteer will read it. A photo or a voice message can help. { $wait }
declined = All right. I'm here if you have another question.
noted = Noted: I'm adding it to your request.
meanwhile = While you wait for the volunteer, this may already help:
cancel-sure = Your request is waiting for a volunteer. Do you want to cancel it?
cancelled = Your request is cancelled. I'm here if you have another question.
kept = All right, your request stays in place.
nothing-to-cancel = You have no open request.
status-none = You have no open request. Write your question, or *human* to talk to a volunteer.
status-waiting =
    { $position ->
        [one] Your request is next in the queue.
       *[other] Your request is number { $position } in the queue.
    } { $wait } Write *cancel* if you no longer need it.
status-claimed = { $name }, a volunteer, is handling your request and will answer you here.
ticket-claimed = { $name }, a volunteer, is now handling your request. You can write to them here.
ticket-transferred = { $name }, a volunteer, is taking over and can see your whole conversation: no need to repeat anything.
ticket-returned = Your request is back in its place in the queue. Another volunteer will take it.
ticket-closed-solved = { $name } has finished. If you are still stuck on something, write to me.
ticket-closed-referred = { $name } has finished and told you where to turn. I'm here if you have another question.
ticket-closed-no-answer = { $name } hasn't heard from you and has closed the request. Write to me when you want to pick it up again.
ticket-closed-not-our-field = { $name } has closed the request: it is not a subject we know well enough. I'm here if you have another question.
reopened = Your request is open again, with everything that has already been said. { $wait }

## Follow-up
follow-up-answer-first = Hello, you asked us: “{ $title }”. Did the answer help?
follow-up-answer-again = Hello, one last time about “{ $title }”: is it solved?
follow-up-ticket-first = Hello, a volunteer helped you recently. Is it solved?
follow-up-ticket-again = Hello, one last time about the help you received: is it solved?
settled = Thank you, the whole team will be pleased!

## Stopping, language, data
stopped = Noted: you will receive no more follow-up messages. You can still write to us. *Start* switches them back on.
already-stopped = Your follow-up messages are already stopped. *Start* switches them back on.
resumed = We're back on. What is your question?
which-language = Which language do you prefer?
language-fr = Français
language-nl = Nederlands
language-en = English
language-set = All right, I'll speak English with you.
erase-sure = Erase our whole conversation and everything we keep about you? This cannot be undone.
erased = It is all erased. If you write to us again, we will start afresh.
not-erased = All right, nothing has been erased.
my-data =
    {"*"}What we keep*
    Your name in our pages: { $alias } (never your number)
    Language: { $spoken }
    First contact: { $since }
    { $messages ->
        [one] One message
       *[other] { $messages } messages
    }, { $tickets ->
        [0] no request to a volunteer
        [one] one request to a volunteer
       *[other] { $tickets } requests to a volunteer
    }
    The texts are erased after { $months ->
        [one] one month
       *[other] { $months } months
    }.

    Here is the complete file too. Write *erase* to delete everything.
my-data-file = my-data.txt
budget-reached = I am receiving many messages at once. I'll be back in a few minutes.
too-big = This file is too big or of a type I cannot receive. Send a photo, a PDF or a voice message of less than 16 MB.

## Topics
menu = What is it about? You can also write your question straight away.
menu-category = *{ $category }*: what is your question?
category-visio = Video meetings
category-travail = Work and team
category-cours = Online courses
category-site = Website
category-vente = Selling online
category-paiement = Payments and invoices
category-commerce = In the shop
category-visibilite = Being found
category-reseaux = Social media
category-clients = Clients and bookings
category-horeca = Hospitality and tourism
category-construction = Construction
category-transport = Transport
category-securite = Security
category-materiel = Devices and internet
category-aides = Support and training
category-service = About us
terminal-prompt = >
account-bad-email = This e-mail address is not complete. Example: firstname@example.org
account-exists = There is already an account with this address.
command-menu = menu
command-menu-told = The topics
command-human = human
command-human-told = Talk to a volunteer
command-status = status
command-status-told = Where my request stands
command-language = language
command-language-told = Change language
command-data = data
command-data-told = What you keep about me
command-stop = stop
command-stop-told = No more follow-up messages
