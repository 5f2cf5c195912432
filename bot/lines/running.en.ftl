### Running the service: settings, log, contacts' rights, exchange of the FAQ.

## Settings
console-nav-settings = Settings
console-more-settings = Quiet hours, follow-ups, target precision, the bot's own words: effective at once.
console-settings-title = Settings of the service
console-settings-lead = Everything changes within seconds, without a restart. What you change is noted in the log.
console-settings-have-errors = { $count ->
        [one] One value is not possible: nothing was saved.
       *[other] { $count } values are not possible: nothing was saved.
    }
console-settings-service = The service
console-settings-texts = The bot's words
console-settings-texts-help = Sentences that the bot says as they are. *bold* and _italic_ are allowed.
console-setting-wrong = This value is not possible. The help above shows the expected form.
console-setting-default = Original value: { $value }
console-setting-nothing = nothing
console-setting-quiet-hours = Quiet hours
console-setting-quiet-hours-help = Nothing unasked is sent then. Example: 20:00-08:00. Empty: no rest at all, not even on holidays.
console-setting-follow-up-delays = Delays of follow-ups
console-setting-follow-up-delays-help = One or two durations after the answer, such as 24h,7d (d: days, h: hours, m: minutes). Empty: no follow-up.
console-setting-target-precision = Target precision
console-setting-target-precision-help = The share of right answers to aim for, between 0.5 and 0.999. Higher: the bot answers less often and asks back more.
console-setting-claim-lease = How long a claim lasts
console-setting-claim-lease-help = After this time without a reply, a claimed ticket returns to the queue. Example: 24h.
console-setting-widen-after = Tell the whole team after
console-setting-widen-after-help = A waiting ticket is first announced to those who know the subject. Example: 10m.
console-setting-alert-after = Tell the coordinators after
console-setting-alert-after-help = A ticket that waits longer is pointed out to the coordinators. Example: 2h.
console-setting-novice-replies = Approved replies of a novice
console-setting-novice-replies-help = How many first replies a mentor approves before they leave. 0: none.
console-text-welcome-back = When somebody comes back and says hello
console-text-unclear = When the message says nothing clear
console-text-rephrase = When it must be asked again
console-text-offer = When a volunteer is offered
console-text-offer-asked = When a volunteer is asked for
console-text-wait-unknown = The wait, when it is not known
console-text-glad = When the answer helped
console-text-goodbye = At goodbye

## Exchange of the FAQ
console-nav-exchange = Import, export
console-more-exchange = The whole FAQ as one file: to keep, to correct elsewhere, to bring in again.
console-exchange-title = The FAQ as a file
console-exchange-out = Take out
console-exchange-out-help = Every published entry, in every language. The archive holds the images and recordings too.
console-exchange-format-zip = Archive of Markdown files (.zip)
console-exchange-format-csv = CSV table (.csv)
console-exchange-format-xlsx = Excel workbook (.xlsx)
console-exchange-in = Bring in
console-exchange-in-help = A file of the same form as those taken out. What differs is published at once, the rest does not change; each entry keeps its revisions. With the least error, nothing is brought in.
console-exchange-file = File .zip, .csv or .xlsx
console-exchange-import = Bring in this file
console-exchange-refused = Nothing has changed. The file must be corrected: { $problem }
console-exchange-done = { $count ->
        [0] Done: all was so already.
        [one] Done: one entry has changed.
       *[other] Done: { $count } entries have changed.
    }
console-problem-missing-files = Entries show files that we do not have: { $names }
console-problem-missing-files-next = Nothing has changed. Bring in the .zip archive, which holds the images and recordings.
console-problem-no-file-chosen = No file was chosen
console-problem-no-file-chosen-next = Go back and choose a file.
