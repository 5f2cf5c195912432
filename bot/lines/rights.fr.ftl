### Droits des contacts sur leurs données, avec preuve.

receipt = Votre preuve : *{ $number }*. Elle ne dit rien de vous ; gardez-la si vous voulez pouvoir montrer que c'est fait.

console-nav-rights = Données des contacts
console-more-rights = Ce qui a été remis ou effacé à la demande des personnes, avec preuve.
console-rights-lead = Chaque preuve dit ce qui a été fait et quand, jamais pour qui : seule la personne connaît son numéro.
console-rights-number = Numéro de la preuve
console-rights-find = Chercher
console-rights-export = données remises
console-rights-erase = données effacées
console-rights-none = Personne n'a encore demandé ses données.
console-rights-not-found = Nous ne connaissons pas ce numéro. Vérifiez les huit lettres et chiffres.
