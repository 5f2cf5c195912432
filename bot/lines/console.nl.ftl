### De pagina's van vrijwilligers en coördinatoren, en de demopagina.

## Kader
console-skip = Naar de inhoud
console-nav = Hoofdmenu
console-nav-inbox = Vragen
console-nav-misses = Te leren
console-nav-entries = FAQ
console-nav-numbers = Cijfers
console-nav-people = Team
console-nav-more = Meer
console-nav-why = Waarom?
console-more-people = De accounts van vrijwilligers en coördinatoren.
console-more-why = Schrijf een bericht en zie welk antwoord de dienst zou geven, en waarom.
console-nav-me = Ik
console-pages = Pagina's
console-page-before = Ouder
console-page-after = Verder in de wachtrij
console-choose = Kiezen…
console-a-minute = een minuut
console-channel-telegram = Telegram
console-channel-whatsapp = WhatsApp
console-save = Bewaren
console-back = Terug
console-back-to-inbox = Vragen
console-back-to-misses = Te leren
console-back-to-entries = FAQ
console-copy = Kopiëren
console-copied = Gekopieerd
console-accept = Aanvaarden
console-refuse = Weigeren
console-edit = Bewerken

## Onthaal en aanmelden
console-home-title = Digitale hulp, van mens tot mens
console-home-lead = Handelaars en zelfstandigen stellen hun vraag op Telegram of WhatsApp. Het antwoord komt meteen, of een vrijwilliger neemt over.
console-home-step-ask = Een vraag, in eigen woorden, fouten inbegrepen.
console-home-step-answer = Een antwoord dat een expert schreef en ondertekende, nooit verzonnen.
console-home-step-human = Anders neemt een vrijwilliger het gesprek over.
console-home-demo = Bekijk de demo
console-home-sign-in = Binnengaan
console-sign-in-title = Binnengaan bij Coup de pouce
console-sign-in-ready = Deze link is voor u. Hij werkt één keer, op dit toestel.
console-sign-in-enter = Binnengaan
console-sign-in-how = U komt binnen met een persoonlijke link, zonder wachtwoord. Uw coördinator stuurt hem u.
console-sign-in-demo = Dit is de demo: kies wie u bent.
console-sign-in-lost = Werkt de link niet meer? Vraag een nieuwe aan uw coördinator: dat is in tien seconden gedaan.
console-sign-out = Afmelden

## Na een handeling
console-notice-claimed = Bedankt! De persoon is net verwittigd.
console-notice-closed = Het is afgerond. Dank u!
console-notice-dismissed = Opgeborgen.
console-notice-negative = Genoteerd: de bot zal zo'n bericht herkennen als iets wat niet voor ons is.
console-notice-noted = De notitie is bewaard.
console-notice-phrasing-added = Geleerd: de bot gebruikt het vanaf het volgende bericht.
console-notice-phrasing-refused = Genoteerd, er is niets veranderd.
console-notice-published = Gepubliceerd: de bot gebruikt het vanaf het volgende bericht.
console-notice-released = De vraag staat weer in de wachtrij. Bedankt om het te proberen.
console-notice-saved = Bewaard.
console-notice-sent = Verzonden.
console-notice-sent-already = Dit bericht was al vertrokken: het is maar één keer verzonden.
console-notice-signed-out = U bent afgemeld.
console-notice-suspended = Deze account is geschorst en zijn vragen staan weer in de wachtrij.
console-notice-transferred = De vraag is doorgegeven.

## Wat kan mislopen
console-problem-title = Er loopt iets mis
console-problem-to-inbox = Terug naar de vragen
console-problem-signed-out = U bent niet aangemeld
console-problem-signed-out-next = Kom binnen met uw persoonlijke link, of vraag een nieuwe aan uw coördinator.
console-problem-link-expired = Deze link werkt niet meer
console-problem-link-expired-next = Hij is al gebruikt of is ouder dan twee dagen. Vraag een nieuwe aan uw coördinator.
console-problem-stale-form = Deze pagina stond te lang open
console-problem-stale-form-next = Er is niets verzonden. Ga terug, laad de pagina opnieuw en probeer nog eens.
console-problem-coordinators-only = Deze pagina is voor coördinatoren
console-problem-coordinators-only-next = Hebt u toegang nodig, vraag het aan uw coördinator.
console-problem-not-your-ticket = Deze vraag is afgerond en was niet van u
console-problem-not-your-ticket-next = Om de persoon te beschermen kunnen alleen de vrijwilliger die hielp en de coördinatoren ze herlezen.
console-problem-not-found = Deze pagina bestaat niet
console-problem-not-found-next = De link is misschien onvolledig. Begin opnieuw bij uw vragen.
console-problem-no-file = Dit bestand is er niet meer
console-problem-no-file-next = Het is gewist of kon niet ontvangen worden. Vraag de persoon om het opnieuw te sturen.
console-problem-no-entry = Dit antwoord bestaat niet
console-problem-no-entry-next = Misschien is het verwijderd. Zoek het in de FAQ.
console-problem-no-account = Deze account bestaat niet
console-problem-no-account-next = Ga terug naar de lijst van het team.
console-problem-miss-settled = Deze vraag is al behandeld
console-problem-miss-settled-next = Een andere coördinator heeft ervoor gezorgd. Ga terug naar de lijst.
console-problem-not-active = Deze account is niet actief
console-problem-not-active-next = Activeer hem eerst opnieuw: u krijgt dan meteen een link.
console-problem-not-yourself = U kunt uzelf niet schorsen
console-problem-not-yourself-next = Vraag het aan een andere coördinator.
console-problem-telegram-off = Telegram is niet verbonden
console-problem-telegram-off-next = De beheerder van de dienst moet eerst TELEGRAM_BOT_TOKEN instellen.
console-problem-too-big = Dit bestand is te zwaar
console-problem-too-big-next = De grens is 16 MB. Stuur een lichtere versie, of een link.
console-problem-bad-file = Dit soort bestand kan niet verzonden worden
console-problem-bad-file-next = Stuur een afbeelding, een pdf, een document of een opname.
console-problem-bad-request = De pagina begreep niet wat er verzonden werd
console-problem-bad-request-next = Er is niets gedaan. Ga terug en probeer nog eens.
console-problem-empty-reply = Er was niets te verzenden
console-problem-empty-reply-next = Ga terug en schrijf iets, of voeg een bestand toe.
console-problem-empty-note = De notitie was leeg
console-problem-empty-note-next = Ga terug en schrijf enkele woorden.
console-problem-nobody-chosen = Er is niemand gekozen
console-problem-nobody-chosen-next = Ga terug en kies aan wie u de vraag doorgeeft.
console-problem-no-outcome = Hoe het eindigt ontbreekt
console-problem-no-outcome-next = Ga terug en kies een afloop.
console-problem-no-name = Uw naam ontbreekt
console-problem-no-name-next = Ga terug en zeg hoe u genoemd wilt worden.
console-problem-no-entry-chosen = Er is geen antwoord gekozen
console-problem-no-entry-chosen-next = Ga terug en kies het antwoord dat past.
console-problem-no-such-wording = Dit antwoord bestaat niet in die taal
console-problem-no-such-wording-next = Schrijf het eerst in die taal en voeg dan de formulering toe.
console-problem-ours = Er ging iets stuk aan onze kant
console-problem-ours-next = Wat u schreef is misschien niet vertrokken. Probeer het over een minuut opnieuw; gebeurt het weer, verwittig dan de beheerder van de dienst.
console-problem-refused-closed = Deze vraag is al afgerond
console-problem-refused-closed-next = Hier is niets meer te doen. Misschien wachten er anderen.
console-problem-refused-open = Deze vraag is nog open
console-problem-refused-open-next = U vindt ze bij de vragen.
console-problem-refused-taken = { $name } heeft ze net genomen. Toch bedankt!
console-problem-refused-taken-next = Misschien wachten er anderen.
console-problem-refused-yours-already = Deze vraag is al van u
console-problem-refused-yours-already-next = U vindt ze bovenaan uw vragen.
console-problem-refused-not-yours = Deze vraag is niet van u
console-problem-refused-not-yours-next = Er is niets verzonden. Neem ze eerst als ze wacht, of laat een notitie achter.

## Vragen
console-inbox-hello = Dag { $name }
console-inbox-mine = { $count ->
        [one] Uw lopende vraag
       *[other] Uw { $count } lopende vragen
    }
console-inbox-waiting = { $count ->
        [0] De wachtrij
        [one] Eén persoon wacht
       *[other] { $count } mensen wachten
    }
console-inbox-nobody = Er wacht nu niemand
console-inbox-nobody-next = Deze pagina werkt zichzelf bij. U kunt ze laten openstaan.
console-inbox-held = { $count ->
        [0] Bij andere vrijwilligers
        [one] Eén vraag bij een andere vrijwilliger
       *[other] { $count } vragen bij andere vrijwilligers
    }
console-inbox-held-none = Elders loopt er geen vraag.
console-urgent = Dringend
console-reopened = Heropend
console-suits-you = Voor u
console-no-words = (zonder tekst)
console-waiting-since = Wacht al { $duration }
console-held-since = { $name } is er al { $duration } mee bezig
console-yours-since = Al { $duration } van u
console-awaits-reply = Wacht op uw antwoord
console-claim = Ik neem ze
console-claim-this = Ik neem ze: de vraag van { $alias }

## Eén vraag
console-standing-waiting = Deze vraag wacht al { $duration } op een vrijwilliger.
console-standing-mine = Deze vraag is van u.
console-standing-held = { $name } is ermee bezig. U kunt lezen en een notitie achterlaten.
console-standing-closed = Afgerond ({ $outcome }), { $day }.
console-brief = In het kort
console-brief-why = Waarom
console-brief-speaks = Taal, kanaal
console-brief-category = Onderwerp
console-brief-earlier = Vroeger
console-brief-waiting = Wacht al
console-country-be = België
console-country-fr = Frankrijk
console-country-qc = Quebec
console-window-left = WhatsApp: nog { $duration } om vrij te antwoorden.
console-conversation = Gesprek
console-new-message = Nieuw bericht van { $alias }
console-the-bot = De bot
console-edited = verbeterd
console-before-edit = Wat er eerst stond
console-opened-conversation = Opende het gesprek
console-pressed = Drukte op een knop
console-choices = Aangeboden keuzes
console-not-arrived = Dit bericht is niet aangekomen. De persoon moet eerst opnieuw schrijven, of ontvangt onze berichten niet meer.
console-status-queued = wacht op verzending
console-status-sent = verzonden
console-status-delivered = aangekomen
console-status-read = gelezen
console-status-failed = niet aangekomen
console-file-pending = Er komt een bestand aan…
console-file-refused = Een bestand dat we niet konden ontvangen. Vraag om het anders te sturen.
console-file-purged = Een bestand dat gewist is omdat het te oud was.
console-file-photo = Foto uit het gesprek; tik erop om te vergroten
console-file-voice = Spraakbericht
console-file-video = Video
console-file-download = { $name } downloaden
console-somebody = De persoon
console-event-opened = { $name } vroeg om hulp
console-event-claimed = { $name } nam de vraag
console-event-released = { $name } gaf de vraag terug aan de wachtrij
console-event-returned = Zonder nieuws ging de vraag terug naar de wachtrij
console-event-transferred = { $name } gaf de vraag door aan { $detail }
console-event-closed = { $name } rondde de vraag af
console-event-cancelled = { $name } annuleerde de vraag
console-event-reopened = { $name } heropende de vraag
console-reply-to = Uw antwoord aan { $alias }
console-reply-placeholder = Korte zinnen, één stap tegelijk
console-attach = Bestand
console-send = Verzenden
console-insert-entry = Een antwoord uit de FAQ invoegen
console-insert-search = Zoeken in de FAQ
console-insert-none = Niets gevonden. Probeer andere woorden.
console-canned = Kant-en-klare zinnen
console-canned-hello = Dag, ik ben { $name }, vrijwilliger. Ik heb uw gesprek gelezen en zorg ervoor.
console-canned-more = Kunt u mij precies zeggen wat u op het scherm ziet, woord voor woord?
console-canned-picture = Kunt u mij een foto van uw scherm sturen?
console-canned-try = Probeer dit en zeg me wat er gebeurt:
console-canned-waiting = Ik zoek het uit en laat vandaag iets weten.
console-canned-bye = Werkt het nu? Zo ja, dan rond ik hier af. Veel succes nog!
console-side = Notities en vervolg
console-notes = Notities tussen vrijwilligers
console-notes-none = Geen notities.
console-note-label = Nieuwe notitie, nooit verzonden naar de persoon
console-note-keep = Notitie bewaren
console-close-title = Afronden
console-close-how = Hoe eindigt het?
console-close-line = In één regel, wat geholpen heeft (voor het team)
console-close = Vraag afronden
console-pass-title = Doorgeven
console-release-why = Geen tijd, niet uw domein? Een vraag teruggeven is heel normaal.
console-release = Terug naar de wachtrij
console-transfer-to = Doorgeven aan
console-transfer = Doorgeven
console-on-duty = Beschikbaar
console-off-duty = Met pauze

## Te leren
console-misses-title = Wat de bot niet kon beantwoorden
console-misses-lead = { $count ->
        [0] Voorlopig niets te leren.
        [one] Eén vraag wacht om geleerd te worden.
       *[other] { $count } vragen wachten om geleerd te worden.
    }
console-misses-tabs = Volgorde en lijsten
console-misses-frequent = Vaakst gesteld
console-misses-newest = Nieuwste
console-misses-suggested = Voorgestelde formuleringen ({ $count })
console-misses-people = { $count ->
        [0] niemand herkenbaar
        [one] één persoon
       *[other] { $count } mensen
    }
console-misses-times = { $count } keer gesteld
console-misses-latest = De laatste: { $when }
console-misses-none = De bot kon alles beantwoorden
console-misses-none-next = Vragen zonder goed antwoord komen hier, de vaakst gestelde eerst.
console-miss-kind-no-match = niets gevonden
console-miss-kind-refused = suggesties geweigerd
console-miss-kind-unhelpful = antwoord hielp weinig
console-miss-kind-asked = vroeg naar iemand
console-miss-kind-answered-by-volunteer = een vrijwilliger antwoordde
console-miss-asked = Wat er gevraagd werd
console-miss-hesitated = De bot dacht aan
console-probability = Waarschijnlijkheid
console-similarity = Gelijkenis
console-miss-answers = Wat een vrijwilliger antwoordde
console-miss-add = Er is al een antwoord
console-miss-search = Een ander antwoord zoeken
console-miss-which-entry = Welk past?
console-miss-phrasing = De formulering om te onthouden
console-miss-add-button = Aan dit antwoord toevoegen
console-miss-else = Of anders
console-miss-write = Een nieuw antwoord schrijven
console-miss-negative = Niet voor ons
console-miss-negative-why = De bot leert dat dit er niet bij hoort.
console-miss-dismiss = Opbergen
console-miss-dismiss-why = Niets uit te leren.
console-phrasings-title = Voorgestelde formuleringen
console-phrasings-lead = Mensen kozen zelf een antwoord uit onze suggesties. Hun manier van vragen kan onthouden worden.
console-phrasings-for = Gekozen antwoord:
console-phrasings-none = Geen formulering te bekijken

## FAQ
console-entries-title = { $count ->
        [one] Eén antwoord in de FAQ
       *[other] { $count } antwoorden in de FAQ
    }
console-entries-new = Nieuw antwoord
console-entries-search = Zoeken, in uw eigen woorden
console-entries-found = { $count ->
        [0] Niets gevonden
        [one] Eén antwoord gevonden
       *[other] { $count } antwoorden gevonden
    }
console-overdue = Te herlezen
console-entry-phrasings = Manieren om het te vragen
console-entry-related = Verwante antwoorden
console-entry-revisions = Versies
console-entry-review = Herlezen op { $reviewed }, te herlezen vóór { $after }.
console-starter-content = startinhoud
console-entry-facts = Fiche
console-entry-has-errors = { $count ->
        [one] Eén punt moet verbeterd worden. Er is niets verloren.
       *[other] { $count } punten moeten verbeterd worden. Er is niets verloren.
    }
console-entry-error-too-short = Te kort: minstens { $count ->
        [one] één teken.
       *[other] { $count } tekens.
    }
console-entry-error-too-long = Te lang: hoogstens { $count } tekens.
console-entry-error-bad-link = Het adres moet met https:// beginnen en mag geen spatie bevatten.
console-entry-error-bad-date = Hier hoort een datum.
console-entry-error-bad-value = In te vullen of te verbeteren.
console-entry-error-no-wording = Er is een titel en een antwoord nodig in minstens één taal.
console-entry-error-review-too-soon = De volgende herlezing moet na de laatste komen.
console-entry-error-unknown-entry = Niet in de FAQ: { $slugs }
console-entry-error-overtaken = Iemand publiceerde intussen een andere versie. Vergelijk ermee; nog eens publiceren vervangt ze door de uwe.
console-field-title = Titel
console-field-answer = Antwoord
console-field-answer-help = Kort en concreet. *vet*, _cursief_, genummerde stappen “1.”.
console-field-phrasings = Manieren om het te vragen
console-field-phrasings-help = Eén per regel, zoals mensen schrijven.
console-field-link = Link
console-field-link-label = Naam van de link
console-field-link-url = Adres van de link
console-field-category = Onderwerp
console-field-sectors = Sectoren (geen aangevinkt: alle)
console-field-signed-by = Ondertekend door
console-field-reviewed-on = Herlezen op
console-field-review-after = Te herlezen vóór
console-field-related = Verwante antwoorden (codes, met een spatie ertussen)
console-preview = Voorbeeld
console-preview-in = Voorbeeld: { $spoken }
console-publish = Publiceren
console-publish-means = De bot gebruikt het vanaf het volgende bericht. De vorige versie blijft bewaard.
console-sector-retail = Handel
console-sector-construction = Bouw
console-sector-horeca = Horeca
console-sector-transport = Transport
console-sector-services = Diensten
console-sector-education = Onderwijs
console-sector-health = Gezondheid

## Waarom
console-why-link = Waarom antwoordt de bot zo?
console-why-title = Waarom dit antwoord?
console-why-message = Een bericht, zoals iemand het zou schrijven
console-why-explain = Uitleggen
console-verdict-answer = De bot zou antwoorden
console-verdict-suggest = De bot zou twijfelen en voorstellen
console-verdict-none = De bot zou niet antwoorden
console-why-read-as = Gelezen als: { $spoken }
console-why-act = Herkende handeling:
console-why-words = De woorden
console-why-matched = Herkend
console-why-unmatched = Niet herkend
console-why-corrections = Verbeterd
console-why-near = De dichtste formuleringen
console-why-negative = bekend als niet voor ons

## Team
console-people-title = Het team
console-people-link-for = De link van { $name }
console-people-held = { $count ->
        [one] één lopende vraag
       *[other] { $count } lopende vragen
    }
console-people-seen = Laatst binnen: { $when }
console-people-never-seen = Nog nooit binnen
console-people-new-link = Nieuwe link
console-people-new-link-for = Nieuwe link voor { $name }
console-people-add = Iemand uitnodigen
console-people-name = Voornaam, zoals mensen hem zullen lezen
console-people-email = E-mailadres
console-people-role = Rol
console-people-add-button = Account en link maken
console-role-volunteer = Vrijwilliger
console-role-coordinator = Coördinator
console-account-applied = Kandidaat
console-account-suspended = Geschorst
console-suspend = Schorsen
console-suspend-person = { $name } schorsen
console-accept-person = { $name } aanvaarden
console-reactivate = Opnieuw activeren

## Ik
console-me-title = U
console-me-name = Uw naam, zoals mensen hem zullen lezen
console-me-duty = Beschikbaarheid
console-me-on-duty = Verwittig mij van nieuwe vragen
console-me-languages = Talen waarin u helpt
console-me-skills = Onderwerpen die u kent (geen aangevinkt: alle)
console-me-page-language = Taal van deze pagina's
console-me-telegram = Telegram
console-me-telegram-why = Verbind uw Telegram om verwittigd te worden en van daaruit te antwoorden. Mensen zien nooit uw nummer.
console-me-telegram-linked = Uw Telegram is verbonden: vragen worden daar aangekondigd.
console-me-telegram-link = Mijn Telegram verbinden
console-me-telegram-again = Een andere Telegram verbinden
console-me-telegram-open = Telegram openen en bevestigen
console-me-telegram-off = Telegram is nog niet verbonden met deze dienst.
console-me-leave = Weggaan

## Cijfers
console-numbers-open = { $count ->
        [0] Geen open vraag
        [one] Eén open vraag
       *[other] { $count } open vragen
    }
console-numbers-gaps = { $count ->
        [0] Niets te leren
        [one] Eén vraag te leren
       *[other] { $count } vragen te leren
    }

## Demo
console-demo-title = Coup de pouce in twee minuten
console-demo-step-ask = Tik op een van de telefoons op een vraag, of schrijf er zelf een. Vraag daarna om een “mens”.
console-demo-step-claim = Kom ernaast binnen als vrijwilliger, neem de vraag en antwoord: alles gaat rechtstreeks.
console-demo-step-teach = Kom binnen als coördinator: wat de bot niet wist wordt een antwoord, en hij kent het meteen.
console-demo-parts = Delen van de demo
console-demo-phone = { $channel }-telefoon
console-demo-desk = Het team
console-demo-as-volunteer = Als vrijwilliger
console-demo-as-coordinator = Als coördinator
console-demo-telegram-try-1 = hoe maak ik een professioneel mailadres
console-demo-telegram-try-2 = wil mijn taarten online verkopen hoe begin ik
console-demo-telegram-try-3 = mens
console-demo-whatsapp-try-1 = Hallo, ik kreeg een rare sms van mijn bank met een link
console-demo-whatsapp-try-2 = mijn kassa toont fout 47
console-demo-whatsapp-try-3 = mens
