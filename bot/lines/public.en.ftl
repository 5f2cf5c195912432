## Entries with media
answer-video = Video: { $url }
answer-page = To read, print or share: { $url }
answer-recording = The same, to listen to:

## From a public page to the conversation
offer-from-page = You have read “{ $title }” and would like to talk to somebody about it. A volunteer can answer you right here.
ask-from-page = I would like to ask an expert: { $title } { $mark }

## Public pages
console-public-languages = Language of the page
console-public-foot = Coup de pouce: answers written and signed by people, for small businesses. Free.
console-public-all = All sheets
console-public-experts = Our experts
console-public-title = Coup de pouce's sheets
console-public-lead = The digital side of a small business, in short answers, dated and signed.
console-public-search = Your question, in your own words
console-public-search-button = Search
console-public-found = { $count ->
    [0] No sheet for these words
    [one] One sheet
   *[other] { $count } sheets
}
console-public-sectors = Sectors
console-public-every-sector = Every sector
console-public-to-confirm = To be confirmed: this answer dates from { $date } and waits to be read again.
console-public-listen = The same, to listen to
console-public-transcript-audio = Read what is said in the recording
console-public-transcript-video = Read what is said in the video
console-public-video = Watch the video
console-public-video-captioned = Watch the video (with captions)
console-public-updated = Updated on { $date }
console-public-ask = Ask an expert
console-public-ask-how = Is the sheet not enough? The conversation opens on your phone, and a volunteer answers you. It is free.
console-public-ask-off = Conversations are not open at the moment.
console-public-ask-on = On { $channel }
console-public-share = Share on WhatsApp
console-public-related = To read as well
console-public-experts-lead = Professionals who give their time. Each says here what they wish to say.
console-public-expert-since = Volunteer since { $year }
console-public-no-experts = No expert has published a profile yet.
console-nav-profile = My public profile
console-more-profile = What visitors can read about you, if you want.
console-profile-title = My public profile
console-profile-lead = Nothing is shown until you ask for it, and you can take it back at any time.
console-profile-see = See the experts' page
console-profile-name = Name shown
console-profile-about = A few words about yourself
console-profile-since = Volunteer since (year)
console-profile-fields = My fields
console-profile-consent = Publication
console-profile-shown = Show this profile to everybody
console-notice-profile-shown = Saved: your profile is public.
console-notice-profile-hidden = Saved: your profile is shown to nobody.

## Surge
wait-surge = Many requests are coming in: allow { $duration } before a first reply.
wait-unknown-surge = Many requests are coming in: a volunteer's reply may take more than a day.
console-surge-banner = Surge: more requests arrive than the team can deal with. Follow-ups wait, announced waits are longer, and the bot shows near answers before a volunteer. It ends by itself.
