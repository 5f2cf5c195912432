# Bodies, as coordinators word them.
console-bodies-new = New body
console-body-name = Name
console-body-what = What it does, in a sentence or two
console-body-keywords = Other words to find it by, separated by commas
console-body-url = Official site
console-body-countries = Countries
console-body-regions = Regions, in Belgium only (none: the whole country)
console-body-needs = For which needs
console-body-save-verifies = By saving, you say that you looked at its site today.
console-body-withdraw = Withdraw
console-bodies-withdrawn = Withdrawn
console-bodies-withdrawn-help = We direct nobody to them any more. Editing and saving puts them back in the list.
console-notice-body-kept = Saved: this is how we speak of it from now on.
console-notice-body-withdrawn = Withdrawn: we direct nobody to it any more.
console-wrong-regions = Regions are those of Belgium: tick Belgium alone, or no region.
