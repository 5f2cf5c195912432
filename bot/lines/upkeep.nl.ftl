### De FAQ actueel houden, en weten wie wat deed.

console-nav-ageing = Na te lezen
console-more-ageing = De fiches waarvan de datum van nalezing nadert of voorbij is.
console-ageing-lead = Een fiche waarvan de datum voorbij is, wordt « te bevestigen » gegeven zolang niemand ze nalas.
console-ageing-due = na te lezen voor { $day } · getekend { $author }
console-ageing-mine = Uw fiches ({ $count })
console-ageing-others = Die van anderen ({ $count })
console-ageing-none = Niets na te lezen binnen dertig dagen.
console-nav-audit = Logboek
console-more-audit = Wie wat deed in de console.
console-audit-who = Wie
console-audit-what = Wat
console-audit-anybody = Iedereen
console-audit-anything = Alles
console-audit-filter = Filteren
console-audit-service = De dienst
console-audit-nothing = Zoiets is niet genoteerd.
console-audit-published = publiceerde een fiche
console-audit-preferred = wijzigde een instelling
console-audit-imported = nam een bestand van de FAQ op
console-audit-proposed = stelde een fiche voor
console-audit-declined = weerhield een voorstel niet
console-audit-added = maakte een account
console-audit-accepted = aanvaardde een account
console-audit-suspended = schorste een account
console-audit-marked-negative = merkte een bericht als niet voor ons
