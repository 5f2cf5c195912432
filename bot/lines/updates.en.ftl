### Updates
service-updates = News
updates-none = Once a week, one message at most: what is new among answers, offers and events. About what?
updates-current = You follow: { $topics }. One message a week at most.
updates-added = Noted. You follow: { $topics }. One message a week at most, and nothing in a week without news.
updates-stopped = Stopped: you will not get this news any more.
updates-which = On which subject?
updates-news = This is what is new. What would you like to read?
updates-no-news = Nothing new on your subjects for now.
option-updates-all = All the news
option-updates-sectors = Choose a sector
option-updates-categories = Choose a subject
option-updates-show = Read them
option-updates-stop = Stop receiving
digest = Hello, this is the week's news for you: { $titles }. Enjoy reading!
digest-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
