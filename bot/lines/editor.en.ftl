### Writing entries: editor, proposals, revisions.

console-nav-drafts = Proposed entries
console-more-drafts = What the team proposes to write or to change, and your drafts.
console-entries-propose = Propose an entry
console-propose-change = Propose a change
console-propose = Propose
console-keep-draft = Keep as a draft
console-propose-means = A coordinator reads it, then publishes it or answers you.
console-make-entry = Make this an entry
console-drafts-proposed = { $count ->
        [0] No proposal is waiting
        [one] One proposal to read
       *[other] { $count } proposals to read
    }
console-drafts-mine = Mine
console-drafts-none = Nothing yet. A settled ticket often makes a good entry.
console-draft-of-entry = changes an entry
console-draft-remark = A word for the author
console-draft-decline = Decline
console-draft-decline-this = Decline: { $title }
console-draft-draft = Draft
console-draft-proposed = Proposed
console-draft-published = Published
console-draft-declined = Declined
console-notice-draft-kept = The draft is kept.
console-notice-entry-proposed = Thank you! Your proposal waits to be read.
console-notice-draft-declined = Noted, and the author can read your word.
console-notice-restored = The entry is back to that revision.
console-problem-no-draft = There is no such draft
console-problem-no-draft-next = Go back to the page “Proposed entries”.
console-problem-not-your-draft = This draft is somebody else's
console-problem-not-your-draft-next = Its author can propose it to you.
console-problem-no-revision = There is no such revision
console-problem-no-revision-next = Go back to the entry: its revisions are listed there.
console-field-image = Image
console-field-image-alt = What the image shows, in one sentence
console-field-without-image = Take the image away
console-field-audio = Short recording
console-field-audio-transcript = What is said in the recording
console-field-without-audio = Take the recording away
console-field-video-url = Address of a video
console-field-video-captions = The video has captions
console-field-video-transcript = What is said in the video
console-field-distinguish = Not to be confused with
console-field-distinguish-help = One line per entry: name-of-entry | question that tells them apart | this reply | that reply
console-entry-error-file-type = Only a JPEG or PNG image, or an MP3, Ogg or M4A recording.
console-entry-error-file-size = At most 5 MB.
console-entry-error-no-captions = A video has captions, or what is said in it is written here.
console-entry-error-bad-distinction = Write four parts separated by “|”; both replies have at most 20 characters.
console-preview-on = Preview on { $channel }, { $spoken }
console-revision-title = Revision
console-revision-of = Revision of { $when }, by { $name }
console-revision-live = Live
console-revision-compared = On the left what was, on the right what it became.
console-revision-first = This is the first revision.
console-restore = Go back to this revision
console-no-change = Nothing has changed.
