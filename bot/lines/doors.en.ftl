## Which door to knock on
service-doors = Who to turn to
country-be = Belgium
country-fr = France
country-qc = Québec
region-wallonia = Wallonia
region-brussels = Brussels
region-flanders = Flanders
region-all = The whole country
need-aid = Grants and aid
need-training = Training
need-advice = Advice
need-accountant = Accountant
need-tax = VAT and taxes
need-social-security = Social contributions
need-business-creation = Starting a business
need-finance = Loan, finance
need-difficulty = Trouble, debts
need-staff = Hiring staff
need-permits = Permits and hygiene
need-law = Law, lease, contract
need-consumer = Customer dispute
need-cyber-incident = Hacked, scammed
need-data-protection = Data, GDPR
need-domain-names = Domain name
need-customs = Customs, export
need-insurance = Insurance
need-health-safety = Safety at work
need-it-provider = Finding an IT firm
doors-country = Where is your business?
doors-need = What do you need ({ $country })? Choose, or say it in your own words.
doors-region = Which region are you in?
doors-found = This is who to turn to:
doors-none = I know no body for that. Say it differently, choose a need, or talk to a volunteer.
doors-unverified = _To be confirmed: we have not looked at all these sites of late._
option-needs = Another need
option-other-country = Another country

## Bodies, for coordinators
console-nav-bodies = Bodies
console-more-bodies = Who we direct people to, and when somebody looked at their site.
console-bodies-lead = Open the site, read what we say of it, and confirm. What nobody has looked at for six months is pointed out in the conversation.
console-bodies-stale = { $count ->
    [0] All is verified
    [one] One body to verify
   *[other] { $count } bodies to verify
}
console-body-verified = Verified on { $date } by { $name }
console-body-never = Never verified
console-body-verify = I have verified
console-notice-body-verified = Thank you, noted.
console-problem-no-body = This body is not in the list
console-problem-no-body-next = Go back to the list of bodies.
