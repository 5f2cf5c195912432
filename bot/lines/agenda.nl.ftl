### De agenda: seminaries, workshops, webinars.

option-all-events = Hele agenda
option-my-events = Mijn inschrijvingen
option-join-event = Inschrijven
option-wait-event = Wachtlijst
option-leave-event = Uitschrijven
option-event-useful = Ja, nuttig
option-event-not = Niet echt
agenda-found = Dit staat op het programma. Wat interesseert u?
agenda-mine = Uw inschrijvingen:
agenda-none-mine = U bent op dit moment nergens voor ingeschreven.
agenda-none-such = Zoiets staat nu niet op de agenda. Zeg een andere stad, sector of datum, of bekijk de hele agenda.
agenda-empty = Er staat nu niets op de agenda. Kom gauw eens terug, of stel mij uw vraag.
event-workshop = Workshop
event-seminar = Seminarie
event-webinar = Webinar
event-talk = Lezing
event-when = Wanneer: { $when }
event-where = Waar: { $where }
event-online = Online
event-open = Vrije toegang, schrijf u in voor een herinnering.
event-left = { $left ->
        [one] Er is nog één plaats.
       *[other] Er zijn nog { $left } plaatsen.
    }
event-full = Het is volzet. U kunt op de wachtlijst.
event-you-confirmed = U bent ingeschreven.
event-you-waiting = U staat op de wachtlijst.
event-joined-confirmed = Genoteerd: u bent ingeschreven voor "{ $title }", { $when }. Hier is het bestand voor uw agenda.
event-joined-waiting = "{ $title }", { $when }, is volzet. U staat op de wachtlijst: ik verwittig u zodra er een plaats vrijkomt.
event-told-before = Ik herinner u er de dag voordien aan.
event-left-it = U bent niet meer ingeschreven voor "{ $title }". Bedankt om het te zeggen: iemand anders zal er blij mee zijn.
event-no-place = U bent niet ingeschreven voor deze activiteit.
event-gone = Deze activiteit is voorbij of afgelast. Bekijk wat er komt.
event-tomorrow = Dag, een herinnering: "{ $title }", { $when }. Kunt u niet komen, zeg het dan: iemand anders kan uw plaats gebruiken.
event-seat = Goed nieuws: er is een plaats vrijgekomen, u bent ingeschreven voor "{ $title }", { $when }.
event-moved = Wijziging: "{ $title }" vindt nu plaats op { $when }. Uw inschrijving blijft geldig.
event-cancelled = Dag, "{ $title }", gepland op { $when }, is afgelast. Onze excuses.
event-feedback = Dag, u was ingeschreven voor "{ $title }" ({ $when }). Was het nuttig voor u?
event-thanks-useful = Bedankt, goed om te weten! Ik blijf hier voor het vervolg.
event-thanks-not = Bedankt om het te zeggen. Schrijf mij wat ontbrak, of stel uw vraag: ik zoek.
