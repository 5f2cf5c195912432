### Tenir la FAQ à jour, et savoir qui a fait quoi.

console-nav-ageing = À relire
console-more-ageing = Les fiches dont la date de relecture approche ou est passée.
console-ageing-lead = Une fiche dont la date est passée est donnée « à confirmer » tant que personne ne l'a relue.
console-ageing-due = à relire avant le { $day } · signée { $author }
console-ageing-mine = Vos fiches ({ $count })
console-ageing-others = Celles des autres ({ $count })
console-ageing-none = Rien à relire dans les trente jours.
console-nav-audit = Journal
console-more-audit = Qui a fait quoi dans la console.
console-audit-who = Qui
console-audit-what = Quoi
console-audit-anybody = Tout le monde
console-audit-anything = Tout
console-audit-filter = Filtrer
console-audit-service = Le service
console-audit-nothing = Rien de tel n'a été noté.
console-audit-published = a publié une fiche
console-audit-preferred = a changé un réglage
console-audit-imported = a repris un fichier de la FAQ
console-audit-proposed = a proposé une fiche
console-audit-declined = n'a pas retenu une proposition
console-audit-added = a créé un compte
console-audit-accepted = a accepté un compte
console-audit-suspended = a suspendu un compte
console-audit-marked-negative = a marqué un message hors sujet
