# What is said later.
waiting-news = Your request is still waiting for a volunteer: it is number { $position } in the queue. We have not forgotten you.
waiting-news-usual = Your request is still waiting for a volunteer: it is number { $position } in the queue. A first reply usually comes within { $duration }.
