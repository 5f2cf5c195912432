### Gratis of solidaire aanbiedingen.

option-all-offers = Alle aanbiedingen
option-my-offers = Mijn bewaarde
option-save-offer = Bewaren
offers-what = Wat zoekt u, en voor wie? Bijvoorbeeld: "videobellen voor een school", "facturatie voor een vzw".
offers-found = Dit heb ik gevonden. Welke wilt u zien?
offers-saved = Dit zijn de aanbiedingen die u bewaard hebt.
offers-none = Daarvoor heb ik geen aanbod. Probeer andere woorden, of bekijk alle aanbiedingen.
offers-none-saved = U hebt geen aanbod bewaard dat nog loopt. Wat zoekt u?
offer-unverified = _Te bevestigen: dit aanbod is sinds { $date } niet meer nagekeken. Lees de voorwaarden goed na._
offer-never-verified = _Te bevestigen: wij hebben dit aanbod nog niet nagekeken. Lees de voorwaarden goed na._
offer-source = _Bron: { $source }_
offer-facts =
    Voor: { $who }
    Voorwaarden: { $conditions }
offer-until = Tot en met { $date }.
offer-no-end = Zonder aangekondigde einddatum.
offer-link = Hier te verkrijgen: { $url }
offer-verified = _Bron: { $source } · nagekeken op { $date } door { $by }_
offer-kept = Bewaard. U vindt het terug bij uw bewaarde aanbiedingen.
offer-kept-until = Bewaard. Ik verwittig u voor het afloopt.
offer-ended = Dit aanbod is afgelopen. Hier zijn er andere, als u wilt.
offer-ending = Dag, het aanbod "{ $title }" dat u bewaard hebt, loopt af op { $date }.
audience-business = bedrijven en zelfstandigen
audience-association = verenigingen
audience-school = scholen en leerkrachten
audience-health = zorgverleners
audience-student = studenten
audience-jobseeker = werkzoekenden
audience-everybody = iedereen
