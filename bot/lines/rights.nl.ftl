### Rechten van contacten op hun gegevens, met bewijs.

receipt = Uw bewijs: *{ $number }*. Het zegt niets over u; bewaar het als u wilt kunnen tonen dat het gebeurd is.

console-nav-rights = Gegevens van contacten
console-more-rights = Wat op vraag van mensen gegeven of gewist werd, met bewijs.
console-rights-lead = Elk bewijs zegt wat er gebeurd is en wanneer, nooit voor wie: alleen die persoon kent het nummer.
console-rights-number = Nummer van het bewijs
console-rights-find = Zoeken
console-rights-export = gegevens gegeven
console-rights-erase = gegevens gewist
console-rights-none = Nog niemand heeft naar zijn gegevens gevraagd.
console-rights-not-found = Dit nummer kennen we niet. Kijk de acht letters en cijfers na.
