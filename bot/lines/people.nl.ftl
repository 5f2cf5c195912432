### De vrijwilligers: wie wat neemt, en wanneer.

reopened-with = Uw aanvraag is heropend, met alles wat al gezegd is. { $name } neemt ze weer op en antwoordt u hier.
volunteer-reopened = Volgens { $alias } is het nog niet opgelost: aanvraag #{ $number } is heropend en is weer van u.
refused-not-vetted = Uw kandidatuur is nog niet aanvaard. Een coördinator antwoordt u binnenkort.
refused-full = U hebt al zoveel aanvragen als u er tegelijk neemt. Rond er een af, of wijzig dit aantal op uw pagina.
refused-full-hands = { $name } heeft al zoveel aanvragen als mogelijk. Kies iemand anders, of geef de aanvraag terug aan de wachtrij.
console-problem-refused-not-vetted = Uw kandidatuur is nog niet aanvaard
console-problem-refused-not-vetted-next = Een coördinator leest ze en antwoordt u binnenkort. Intussen kunt u uw profiel aanvullen.
console-problem-refused-full = U hebt al zoveel aanvragen als u er tegelijk neemt
console-problem-refused-full-next = Rond er eerst een af, of wijzig dit aantal op uw pagina “Ik”.
console-problem-refused-full-hands = { $name } heeft al zoveel aanvragen als mogelijk
console-problem-refused-full-hands-next = Kies iemand anders, of geef de aanvraag terug aan de wachtrij.
console-event-passed-on = { $name } heeft het onderwerp gewijzigd en de aanvraag teruggegeven
console-notice-passed-on = De aanvraag staat in de wachtrij onder een ander onderwerp: wie het kent, is verwittigd.

brief-waiting = Wacht sinds: { $duration }
brief-tried-answer = De bot antwoordde: “{ $titles }”.
brief-tried-suggest = De bot stelde voor: { $titles }.
brief-tried-none = De bot vond niets.
brief-failure-unhelpful = De persoon zegt dat dit niet helpt.
brief-failure-refused = Geen ervan paste.
brief-failure-asked = De persoon sprak liever met iemand.
brief-earlier = Vroeger: aanvraag #{ $number }, { $day }, { $outcome }.
brief-continued = Vervolg van aanvraag #{ $number }, { $day }, { $outcome }.
brief-media = { $count ->
        [one] Eén bestand gestuurd
       *[other] { $count } bestanden gestuurd
    }
console-brief-bot = De bot
console-brief-files = Bestanden
console-brief-until = (tot { $time })
console-brief-sector = Sector

## De antwoorden van beginners
approval-title = *Antwoord om goed te keuren* · aanvraag #{ $number } · { $alias }, door { $name }
approval-files = { $count ->
        [one] Met een bestand
       *[other] Met { $count } bestanden
    }
approval-how = Antwoord op dit bericht met andere woorden om die in de plaats te sturen, of met /weigeren en een woordje voor { $name }.
approval-option-send = Versturen
approval-option-refuse = Weigeren
approval-approved-by = ✅ Verstuurd door { $name }
approval-changed-by = ✅ Met andere woorden verstuurd door { $name }
approval-refused-by = Geweigerd door { $name }
approval-awaited = Uw antwoord op aanvraag #{ $number } wacht op het akkoord van een mentor. U wordt verwittigd.
approval-told-approved = { $name } heeft uw antwoord aan { $alias } (#{ $number }) goedgekeurd: het is verstuurd.
approval-told-changed = { $name } heeft uw antwoord aan { $alias } (#{ $number }) met andere woorden verstuurd: “{ $text }”
approval-told-refused = { $name } heeft uw antwoord aan { $alias } (#{ $number }) niet verstuurd. Herschrijf het wanneer u wilt.
approval-told-refused-word = { $name } heeft uw antwoord aan { $alias } (#{ $number }) niet verstuurd: “{ $word }” Herschrijf het wanneer u wilt.
approval-lifted = Bravo! Uw antwoorden vertrekken voortaan zonder op een mentor te wachten.
objection-not-a-mentor = Alleen mentoren keuren antwoorden goed.
objection-own-reply = Dit is uw eigen antwoord: een andere mentor moet het goedkeuren.
objection-decided = { $name } heeft al over dit antwoord beslist.
objection-moot = Dit antwoord wacht niet meer: de aanvraag is afgerond of bij iemand anders.
console-problem-objection-not-a-mentor = Alleen mentoren keuren antwoorden goed
console-problem-objection-not-a-mentor-next = Vraag uw coördinator om mentor te worden.
console-problem-objection-own-reply = Dit is uw eigen antwoord
console-problem-objection-own-reply-next = Een andere mentor moet het goedkeuren.
console-problem-objection-decided = { $name } heeft al over dit antwoord beslist
console-problem-objection-decided-next = Voor dit antwoord is er niets meer te doen.
console-problem-objection-moot = Dit antwoord wacht niet meer
console-problem-objection-moot-next = De aanvraag is afgerond, of bij iemand anders.
console-problem-mentors-only = Deze pagina is voor mentoren
console-problem-mentors-only-next = Een mentor keurt de eerste antwoorden van beginners goed. Vraag uw coördinator om het te worden.
console-problem-no-word = Er ontbreekt een woordje voor de auteur
console-problem-no-word-next = Ga terug en zeg in één zin wat er niet goed is.
console-nav-approvals = Goed te keuren
console-more-approvals = De eerste antwoorden van beginners, voor ze vertrekken
console-approvals-title = Antwoorden om goed te keuren
console-approvals-lead = De eerste antwoorden van een beginner vertrekken met uw akkoord. U kunt de woorden wijzigen.
console-approvals-none = Er wacht geen antwoord
console-approvals-none-next = U wordt in Telegram verwittigd, en een regel zegt het bij uw aanvragen.
console-approvals-waiting = { $count ->
        [one] Eén antwoord wacht op uw akkoord
       *[other] { $count } antwoorden wachten op uw akkoord
    }
console-approval-from = { $name } antwoordt aan
console-approval-own = Dit is het uwe: een andere mentor moet het goedkeuren.
console-approval-words = Wat er vertrekt
console-approval-send = Versturen
console-approval-send-this = Het antwoord van { $name } aan { $alias } versturen
console-approval-refuse-open = Niet versturen
console-approval-word = Een woordje voor { $name }: waarom, en hoe het beter kan
console-drafts-title = Uw wachtende antwoorden
console-draft-waiting = Wacht op het akkoord van een mentor
console-draft-changed = Met andere woorden verstuurd
console-draft-refused = Niet verstuurd
console-draft-word = Een woordje van uw mentor:
console-notice-sent-to-mentor = Uw antwoord wacht op het akkoord van een mentor. Het vertrekt zodra die het goedkeurt.
console-notice-reply-sent = Het is verstuurd, en de auteur weet het.
console-notice-reply-refused = Er is niets vertrokken, en de auteur weet waarom.
console-event-drafted = { $name } schreef een antwoord, dat op een akkoord wacht
console-event-draft-approved = { $name } keurde het antwoord goed
console-event-draft-changed = { $name } verstuurde het antwoord met andere woorden
console-event-draft-refused = { $name } liet het antwoord niet vertrekken

## Vrijwilliger worden, in het gesprek
option-apply = Ik bied me aan
option-apply-stop = Hier stoppen
apply-name = Fijn dat u wilt helpen! Drie vragen, en een coördinator antwoordt u. Welke voornaam zullen de mensen lezen?
apply-words = In enkele zinnen: wat kent u goed, en waarom wilt u helpen?
apply-email = Tot slot: wat is uw e-mailadres? Alleen de coördinatoren zien het.
apply-bad-email = Dit e-mailadres lijkt onvolledig. Schrijf het opnieuw, alleen, bijvoorbeeld marie@voorbeeld.be.
apply-stopped = Genoteerd, er wordt niets doorgegeven. U kunt zich aanbieden wanneer u wilt.
applied = Dank u { $name }, uw kandidatuur is doorgegeven. Een coördinator leest ze en antwoordt u binnenkort.
application-accepted = Goed nieuws: uw kandidatuur is aanvaard. Welkom in de ploeg! Een coördinator bezorgt u uw persoonlijke link.
application-declined = Dank u voor uw voorstel. We kunnen er nu niet op ingaan; de gegevens van uw kandidatuur zijn gewist.
volunteer-applicant = { $name } biedt hulp aan. De kandidatuur wacht op u op de pagina “Team”.

## Wat per e-mail vertrekt
mail-invited-subject = { $by } nodigt u uit om te helpen met Coup de pouce
mail-invited =
    Dag { $name },

    { $by } nodigt u uit om vrijwilliger te worden bij Coup de pouce: handelaars stellen hun digitale vragen, en u antwoordt wanneer u kunt.

    Uw persoonlijke link, één keer te openen binnen zeven dagen:
    { $link }
    { $telegram }
    Verwachtte u dit bericht niet, doe dan niets.
mail-link-subject = Uw link voor Coup de pouce
mail-link =
    Dag { $name },

    Hier is een nieuwe persoonlijke link, gevraagd door { $by }, één keer te openen binnen zeven dagen:
    { $link }
    { $telegram }
mail-accepted-subject = Welkom bij de vrijwilligers van Coup de pouce
mail-accepted =
    Dag { $name },

    Uw kandidatuur is aanvaard door { $by }. Welkom!

    Uw persoonlijke link, één keer te openen binnen zeven dagen:
    { $link }
    { $telegram }
mail-telegram =

    Om in Telegram verwittigd te worden en te antwoorden:
    { $link }
mail-applied-subject = Uw kandidatuur bij Coup de pouce
mail-applied =
    Dag { $name },

    Fijn dat u wilt helpen. Een coördinator leest uw kandidatuur en antwoordt u binnenkort. Intussen kunt u uw profiel aanvullen:
    { $link }

    Hebt u niets gevraagd, doe dan niets.
mail-applicant-subject = { $name } biedt hulp aan
mail-applicant =
    Dag,

    { $name } wil vrijwilliger worden. De kandidatuur wacht hier op u:
    { $link }

## Openbare pagina en team
console-volunteer-title = Vrijwilliger worden
console-volunteer-lead = Kent u een digitaal onderwerp en legt u het graag eenvoudig uit? Een uur per week, vanaf uw telefoon, is genoeg.
console-volunteer-missing = Er ontbreekt nog iets. Er is niets verloren.
console-volunteer-words = Wat u goed kent, en waarom u wilt helpen
console-volunteer-wrong-name = Zeg hoe u genoemd wilt worden (hoogstens 80 tekens).
console-volunteer-wrong-email = Dit adres lijkt onvolledig: marie@voorbeeld.be, bijvoorbeeld.
console-volunteer-wrong-words = Enkele woorden volstaan (hoogstens 1000 tekens).
console-volunteer-trap = Laat dit veld leeg
console-volunteer-data = Alleen de coördinatoren lezen uw kandidatuur. Wordt ze niet aanvaard, dan wordt ze gewist.
console-volunteer-send = Mijn kandidatuur versturen
console-volunteer-thanks = Dank u { $name }!
console-volunteer-thanks-next = Een coördinator leest uw kandidatuur en antwoordt u binnenkort per e-mail.
console-problem-too-often = Dat is veel in korte tijd
console-problem-too-often-next = Er is niets verstuurd. Probeer het over een uur opnieuw.
console-problem-too-long = Dat is te lang
console-problem-too-long-next = Er is niets verstuurd. Ga terug en maak uw tekst korter.
console-problem-not-applied = Dit is geen kandidatuur meer
console-problem-not-applied-next = Een andere coördinator heeft al beslist. Ga terug naar de lijst van het team.
console-problem-bad-hours = Een einduur moet na het beginuur komen
console-problem-bad-hours-next = Er is niets gewijzigd. Ga terug en geef voor elke dag beide uren, of geen.
console-problem-bad-date = Deze datum bestaat niet
console-problem-bad-date-next = Er is niets gewijzigd. Ga terug en kies een dag.
console-problem-bad-cap = Een getal van 0 tot 100 wordt verwacht
console-problem-bad-cap-next = Er is niets gewijzigd. Ga terug, en laat leeg voor geen grens.
console-people-applicants = { $count ->
        [one] Eén kandidatuur te lezen
       *[other] { $count } kandidaturen te lezen
    }
console-people-applied = Ontvangen: { $when }
console-people-level = Ervaring
console-people-level-save = De ervaring van { $name } bewaren
console-level-novice = Beginner: een mentor keurt de eerste antwoorden goed
console-level-experienced = Ervaren
console-level-mentor = Mentor: keurt antwoorden van beginners goed
console-people-mailed = De uitnodiging vertrekt per e-mail. U kunt ze ook zelf bezorgen:
console-people-links-once = Persoonlijke link, nu te kopiëren: hij wordt niet meer getoond en werkt één keer, binnen zeven dagen.
console-people-telegram-link = Om Telegram te koppelen, ook één keer
console-decline = Niet weerhouden
console-decline-person = { $name } niet weerhouden
console-notice-declined = Gedaan. Van deze kandidatuur wordt niets bewaard.
console-me-applied = Uw kandidatuur wordt gelezen. Vul intussen uw profiel aan.
console-me-novice = Uw eerste antwoorden vertrekken na het akkoord van een mentor. Daarna vertrekken ze meteen.
console-me-off-on-holidays = Mij niet verwittigen op feestdagen van mijn land
console-me-paused-until = Pauze tot (leeg: geen pauze)
console-me-cap = Aanvragen tegelijk, hoogstens (leeg: geen grens)
console-me-hours = Mijn uren (geen: op elk uur)
console-me-hours-help = U wordt alleen in deze uren verwittigd. Lege dagen zijn vrij. Nog een moment op dezelfde dag? Bewaar: er komt een lijn bij.
console-me-from = Van
console-me-to = tot
console-me-time-zone = Tijdzone
console-me-usual-time-zone = Die van mijn land
console-me-sectors = Sectoren die u kent (niets aangevinkt: alle)
console-me-country = Land van de mensen die u helpt
console-me-any-country = Alle
console-weekday-0 = Maandag
console-weekday-1 = Dinsdag
console-weekday-2 = Woensdag
console-weekday-3 = Donderdag
console-weekday-4 = Vrijdag
console-weekday-5 = Zaterdag
console-weekday-6 = Zondag
