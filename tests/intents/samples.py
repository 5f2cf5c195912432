"""A small corpus for tests: six entries, and negatives next door."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from intents.corpus import Corpus, Negative, Phrasing
from intents.rows import Rows, Vector
from intents.understanding import Understanding

_FRENCH = {
    "vendre": """Commencer à vendre en ligne
comment ouvrir une boutique sur internet pour mes confitures
je fais des bijoux et j'aimerais que les gens les achètent depuis chez eux
jvoudrais vendre mes gateaux sur le net par ou jcommence
lancer un e-shop sans y connaître rien
mes clientes de la ville d'à côté voudraient commander sans venir au magasin""",
    "terminal": """Choisir un terminal de paiement
sumup ou worldline pour une petite boulangerie
les clients n'ont plus de liquide, il me faut un appareil pour les cartes
quel lecteur de carte bancaire coûte le moins cher
cb a prendre pour food truck, cest koi le mieu
louer ou acheter la petite machine où on tape son code""",
    "wifi": """Le wifi ne porte pas assez loin
dans la réserve je ne capte plus internet alors que devant ça va
le signal s'arrête au mur du fond, que faire pour l'étage
faut il un répéteur ou un système mesh
la box est à la caisse et rien n'arrive à la terrasse
wifi trop fébl au fon du magazin""",
    "avis": """Répondre à un avis négatif
quelqu'un a mis une étoile sur google et il n'est jamais venu
un concurrent écrit du mal de mon salon en ligne
faire retirer un commentaire mensonger sur ma fiche
une cliente fâchée a laissé une mauvaise note que répondre
on me diffame sur tripadvisor""",
    "sauvegarde": """Sauvegarder ses données
si mon ordi meurt je perds toutes mes factures
disque dur externe ou nuage pour mettre mes fichiers à l'abri
comment faire une copie de secours automatique
règle trois deux un c'est quoi
j'ai peur de perdre les photos de mes chantiers""",
    "humain": """Parler à une personne
je préfère expliquer mon souci de vive voix à un bénévole
quelqu'un peut m'appeler cet après-midi
il n'y a pas un vrai conseiller derrière ce numéro
j'en ai marre du robot passez moi un être humain
être rappelé par une personne""",
}
_OTHERS = (
    Phrasing("terminal", "nl", "Een betaalterminal kiezen"),
    Phrasing("terminal", "nl", "welk toestel neem ik om kaarten te aanvaarden"),
    Phrasing("wifi", "nl", "De wifi reikt niet ver genoeg"),
    Phrasing("wifi", "nl", "achteraan in de winkel heb ik geen signaal"),
    Phrasing("terminal", "en", "Choose a card reader"),
    Phrasing("terminal", "en", "which machine should I get to take cards"),
    Phrasing("wifi", "en", "The wifi does not reach far enough"),
    Phrasing("wifi", "en", "no signal at the back of the shop"),
)
_NEGATIVES = {
    "tax": """combien de cotisations je dois payer cette année
puis je déduire ma camionnette de mes impôts
quel taux de tva pour une crêpe à emporter
le fisc me réclame un arriéré que faire""",
    "staff": """mon apprenti ne vient plus, puis je le licencier
quel préavis pour ma serveuse
combien d'heures supplémentaires par semaine""",
    "lease": """mon propriétaire augmente le loyer du magasin
comment résilier mon bail commercial""",
    "suppliers": """où trouver un four à pain d'occasion
la machine à café fuit, qui la répare
je cherche un grossiste en farine""",
    "offtopic": """il va pleuvoir demain à Liège
qui a gagné le match hier
une recette de tarte au sucre""",
}


def corpus() -> Corpus:
    french = (
        Phrasing(entry, "fr", text)
        for entry, texts in _FRENCH.items()
        for text in texts.splitlines()
    )
    negatives = (
        Negative("fr", text, subject)
        for subject, texts in _NEGATIVES.items()
        for text in texts.splitlines()
    )
    return Corpus((*french, *_OTHERS), tuple(negatives))


@cache
def understanding() -> Understanding:
    return Understanding.build(corpus())


def rows_of(vectors: Sequence[Vector], width: int) -> Rows:
    values = np.concatenate([vector.values for vector in vectors])
    ids = np.concatenate([vector.ids for vector in vectors])
    return Rows.of(values, ids, [len(vector.ids) for vector in vectors], width)
