### Contacts' rights over their data, with proof.

receipt = Your receipt: *{ $number }*. It says nothing of you; keep it if you wish to be able to show that it is done.

console-nav-rights = Contacts' data
console-more-rights = What was given or erased because people asked, with proof.
console-rights-lead = Each receipt says what was done and when, never for whom: only that person knows its number.
console-rights-number = Number of the receipt
console-rights-find = Look up
console-rights-export = data given
console-rights-erase = data erased
console-rights-none = Nobody has asked for their data yet.
console-rights-not-found = We do not know this number. Please check its eight letters and figures.
