### La main passée, ce qu'un débutant propose, le groupe des bénévoles.

volunteer-option-subject = Autre sujet
volunteer-which-subject = À quel sujet confier la demande #{ $number } ? Elle retourne dans la file, et ceux qui le connaissent sont prévenus.
volunteer-passed-on = La demande #{ $number } est dans la file, sous un autre sujet. Merci d'avoir regardé.
console-pass-on-to = Un autre sujet
console-pass-on = Remettre dans la file, sous ce sujet
