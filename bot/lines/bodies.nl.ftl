# De instanties, zoals de coördinatoren ze verwoorden.
console-bodies-new = Nieuwe instantie
console-body-name = Naam
console-body-what = Wat ze doet, in een of twee zinnen
console-body-keywords = Andere woorden om ze te vinden, gescheiden door komma's
console-body-url = Officiële site
console-body-countries = Landen
console-body-regions = Gewesten, alleen in België (geen: het hele land)
console-body-needs = Voor welke noden
console-body-save-verifies = Door te bewaren zegt u dat u de site vandaag bekeken hebt.
console-body-withdraw = Verwijderen uit de lijst
console-bodies-withdrawn = Uit de lijst
console-bodies-withdrawn-help = We verwijzen er niemand meer naar. Wijzigen en bewaren zet ze terug in de lijst.
console-notice-body-kept = Bewaard: zo spreken we er vanaf nu over.
console-notice-body-withdrawn = Uit de lijst: we verwijzen er niemand meer naar.
console-wrong-regions = De gewesten zijn die van België: vink alleen België aan, of geen gewest.
