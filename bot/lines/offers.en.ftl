### Free or solidarity offers.

option-all-offers = All offers
option-my-offers = My saved offers
option-save-offer = Save this offer
offers-what = What are you looking for, and for whom? For example: "video calls for a school", "invoicing for a charity".
offers-found = Here is what I found. Which one would you like to see?
offers-saved = Here are the offers you saved.
offers-none = I have no offer for that. Try other words, or see all the offers.
offers-none-saved = You have saved no offer that still runs. What are you looking for?
offer-unverified = _To be confirmed: nobody has checked this offer since { $date }. Read its conditions carefully._
offer-never-verified = _To be confirmed: we have not checked this offer yet. Read its conditions carefully._
offer-source = _Source: { $source }_
offer-facts =
    For: { $who }
    Conditions: { $conditions }
offer-until = Until { $date } included.
offer-no-end = No end date announced.
offer-link = Get it here: { $url }
offer-verified = _Source: { $source } · checked on { $date } by { $by }_
offer-kept = Saved. You will find it among your saved offers.
offer-kept-until = Saved. I will tell you before it ends.
offer-ended = This offer has ended. Here are others, if you like.
offer-ending = Hello, the offer "{ $title }" that you saved ends on { $date }.
audience-business = businesses and the self-employed
audience-association = associations
audience-school = schools and teachers
audience-health = carers
audience-student = students
audience-jobseeker = jobseekers
audience-everybody = everybody
