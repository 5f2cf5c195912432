# What is said later.
waiting-news = Your request is still waiting for a volunteer: it is number { $position } in the queue. We have not forgotten you.
waiting-news-usual = Your request is still waiting for a volunteer: it is number { $position } in the queue. A first reply usually comes within { $duration }.
rate = From 1 to 5, how useful was this help to you?
option-rate-1 = 1 · not at all
option-rate-2 = 2 · a little
option-rate-3 = 3 · fairly
option-rate-4 = 4 · useful
option-rate-5 = 5 · very useful
rated = Thank you! If you would like to add a word, write it here: the team will read it. Otherwise, see you soon.
commented = The team has your words. Thank you for your time!
volunteer-rated = { $alias } gives your help { $stars } out of 5 (request #{ $number }).
volunteer-commented = { $alias } adds, about request #{ $number }: "{ $comment }"
