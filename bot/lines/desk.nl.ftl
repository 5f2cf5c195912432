### De balie van de vrijwilligers: wat de bot en de pagina's zeggen.

## WhatsApp
refused-window-closed = De termijn van 24 uur van WhatsApp is voorbij: er is niets verstuurd. U kunt antwoorden zodra de persoon opnieuw schrijft.
console-window-shut = De termijn van 24 uur van WhatsApp is voorbij: van hieruit vertrekt niets meer tot de persoon opnieuw schrijft.
console-window-shut-here = Even wachten: de persoon moet eerst opnieuw schrijven
console-problem-refused-window-closed = De termijn van 24 uur van WhatsApp is voorbij
console-problem-refused-window-closed-next = Er is niets verstuurd, en uw tekst blijft in het antwoordvak staan. U kunt hem versturen zodra de persoon opnieuw schrijft. Een notitie kan nog wel.

## Afspraak
appointment-proposed = { $name } stelt u een afspraak van een halfuur voor. Welk moment past u?
appointment-proposed-again = { $name } stelt een ander moment voor uw afspraak voor. Welk moment past u?
appointment-zone = ({ $zone })
appointment-agreed = Genoteerd: *{ $when }*, met { $name }. U krijgt een herinnering de dag ervoor en een uur ervoor.
appointment-moved = Uw afspraak met { $name } is verplaatst: *{ $when }*.
appointment-move = Dit zijn de andere voorgestelde momenten. Welk verkiest u?
appointment-video = Om via video te praten, opent u op dat moment deze link, zonder iets te installeren op een computer: { $url }
appointment-calendar = Om de afspraak aan uw agenda toe te voegen: { $url }
appointment-kept = Goed, uw afspraak blijft staan: { $when }.
appointment-over = Deze afspraak geldt niet meer. Schrijf naar uw vrijwilliger, of *mens* om met iemand te praten.
appointment-called-off = Uw afspraak van { $when } met { $name } is geannuleerd. { $name } is verwittigd.
appointment-cancelled = Een tegenvaller: { $name } moet uw afspraak van { $when } annuleren. Onze excuses: als u wilt, stellen we een ander moment voor.
appointment-reminder =
    Herinnering: afspraak { $when } met { $name }. Hier: { $place }
    Tot dan!
appointment-here = in dit gesprek
appointment-summary = Coup de pouce: afspraak met { $name }
slots-requested = Genoteerd. { $name } stelt u andere momenten voor; u kunt hier schrijven wanneer het u past.
slots-withdrawn = { $name } trekt het voorstel voor een afspraak in.
slot-past = Dit moment is al voorbij.
slot-taken = Dit moment is net door iemand anders genomen.
slot-withdrawn = Dit moment wordt niet meer voorgesteld.
slot-wrong-number = Antwoord met een nummer van 1 tot { $count }.
call-off-sure = Wilt u de afspraak van { $when } annuleren?
option-no-slot = Geen enkel past mij
option-move = Ander moment
option-call-off = Annuleren
option-call-off-yes = Ja, annuleren
option-call-off-no = Nee, ik kom
zone-be = Belgische tijd
zone-fr = Franse tijd
zone-qc = tijd van Québec
zone-other = tijd van { $city }
volunteer-appointment = 📅 Afspraak met { $alias } (#{ $number }): *{ $when }*. { $video }
volunteer-appointment-soon = ⏰ Herinnering: afspraak met { $alias } (#{ $number }), { $when }. { $video }
volunteer-appointment-cancelled = De afspraak met { $alias } (#{ $number }), { $when }, is geannuleerd.
volunteer-slots-requested = { $alias } (#{ $number }) kan op geen van de voorgestelde momenten. Stel er andere voor op de pagina van de aanvraag.
console-appointment = Afspraak
console-appointment-waiting = Voorgestelde momenten; de persoon koos nog niet:
console-appointment-none = Een halfuur via video of schriftelijk lost vaak op wat tien berichten niet oplossen.
console-appointment-video = Video openen
console-appointment-calendar = Aan agenda toevoegen
console-appointment-propose = Een afspraak voorstellen
console-appointment-propose-others = Andere momenten voorstellen
console-appointment-how = Twee of drie momenten van een halfuur. Uren van { $city }; de persoon leest ze in de eigen tijd.
console-appointment-slot = Moment { $number }
console-appointment-send = Deze momenten voorstellen
console-appointment-cancel = Afspraak annuleren
console-notice-proposed = De momenten zijn voorgesteld. U ziet hier en in Telegram welk moment gekozen is.
console-notice-called-off = De afspraak is geannuleerd, de persoon is verwittigd.
console-problem-slots-too-few = Er zijn minstens twee momenten nodig
console-problem-slots-too-few-next = Er is niets voorgesteld. Ga terug en verbeter het.
console-problem-slots-too-many = Hoogstens drie momenten
console-problem-slots-too-many-next = Er is niets voorgesteld. Ga terug en verbeter het.
console-problem-slots-past = Een van deze momenten is al voorbij
console-problem-slots-past-next = Er is niets voorgesteld. Ga terug en verbeter het.
console-problem-slots-too-far = Een van deze momenten ligt meer dan twee maanden verder
console-problem-slots-too-far-next = Er is niets voorgesteld. Ga terug en verbeter het.
console-problem-slots-twice = Twee van deze momenten overlappen
console-problem-slots-twice-next = Er is niets voorgesteld. Ga terug en verbeter het.
console-problem-slots-busy = U hebt al een afspraak op een van deze momenten
console-problem-slots-busy-next = Er is niets voorgesteld. Ga terug en verbeter het.
console-problem-slots-unreadable = Een moment is niet leesbaar
console-problem-slots-unreadable-next = Er is niets voorgesteld. Ga terug en verbeter het.

## Bedankt
thanks-passed-on = Ik geef uw dank door aan { $name }. Ik blijf hier als u nog een vraag hebt.
volunteer-thanked = 💛 { $alias } (#{ $number }) bedankt u: « { $text } »
volunteer-answer-settled = 🎉 { $alias } (#{ $number }) zegt dat het opgelost is, dankzij u.
volunteer-answer-not-yet = { $alias } (#{ $number }) zegt dat het nog niet opgelost is. De aanvraag is heropend.
console-nav-helped = Dankzij u
console-more-helped = Wie u hielp, en wat ze ervan zeggen.
console-helped-title = { $count ->
        [0] Dankzij u
        [one] U hebt één aanvraag afgerond
       *[other] U hebt { $count } aanvragen afgerond
    }
console-helped-settled = Opgelost, zegt de persoon
console-helped-not-yet = Nog niet opgelost, zegt de persoon
console-helped-rating = { $stars } op 5
console-helped-none = Nog niets
console-helped-none-next = De aanvragen die u afrondt komen hier, met wat de mensen ervan zeggen.

## Standaardzinnen
console-nav-canned = Standaardzinnen
console-more-canned = Uw gewone antwoorden, om met één tik in te voegen.
console-canned-title = Standaardzinnen
console-canned-lead = Ze komen in het antwoordvak; u kunt ze nog aanpassen voor u verstuurt. Deze woorden tussen accolades worden vervangen:
console-canned-variable-name = uw naam
console-canned-variable-alias = de schuilnaam van de persoon
console-canned-variable-number = het nummer van de aanvraag
console-canned-variable-day = de datum van vandaag
console-canned-own = Die van u
console-canned-shared = Die van het hele team
console-canned-none = Nog geen.
console-canned-text = Zin { $number }
console-canned-delete = Verwijderen
console-canned-delete-this = Zin { $number } verwijderen
console-canned-new = Nieuwe zin
console-canned-new-text = De tekst
console-canned-for = Voor wie
console-canned-for-all = Voor het hele team
console-canned-keep = De zin bewaren
console-canned-edit = De zinnen aanpassen
console-notice-canned-kept = De zin is bewaard.
console-notice-canned-gone = De zin is verwijderd.
console-problem-empty-canned = De zin is leeg
console-problem-empty-canned-next = Er is niets veranderd. Ga terug en schrijf hem.
console-problem-unknown-variable = We kunnen « { $name } » niet vervangen
console-problem-unknown-variable-next = Er is niets veranderd. Ga terug: de lijst staat bovenaan de pagina.

## Aanwezigheid en toetsenbord
console-also-looking = { $count ->
        [one] Kijkt ook naar deze aanvraag: { $names }
       *[other] Kijken ook naar deze aanvraag: { $names }
    }
console-shortcuts = Sneltoetsen
console-shortcuts-on = Ingeschakeld op deze computer
console-shortcut-reply = het antwoord schrijven
console-shortcut-insert = een antwoord uit de FAQ invoegen
console-shortcut-canned = standaardzinnen
console-shortcut-note = een notitie schrijven
console-shortcut-appointment = een afspraak voorstellen
console-shortcut-next = volgende aanvraag (in de lijst)
console-shortcut-previous = vorige aanvraag (in de lijst)
console-shortcut-send = versturen

## Begeleiding
plan-shared = { $name } stelt u dit plan voor. Schrijf op elk moment *status* om het opnieuw te zien.
plan-progress = { $done } van { $total } stappen zijn gedaan:
plan-step = { $name } ({ $day })
plan-next = Volgende stap: { $step }
plan-finished = 🎉 Dat was de laatste stap. Proficiat!
step-due = Hoe staat het met de stap « { $step } »? Is het gedaan?
step-done = Proficiat, de stap « { $name } » is gedaan.
step-not-yet = Geen probleem: de stap « { $name } » blijft op het programma, op uw tempo.
step-help = Genoteerd: u krijgt hier hulp bij de stap « { $name } ».
step-gone = Deze stap staat niet meer op het programma. Schrijf *status* om te zien hoever we staan.
option-step-done = Ja, gedaan
option-step-not-yet = Nog niet
option-step-help = Ik heb hulp nodig
option-come = Ik kom
volunteer-step-done = ✅ { $alias } (#{ $number }) deed de stap « { $step } ».
volunteer-step-not-yet = ⏳ { $alias } (#{ $number }) deed de stap « { $step } » nog niet.
volunteer-step-help = 🙋 { $alias } (#{ $number }) heeft hulp nodig bij de stap « { $step } ».
volunteer-joined = { $name } nodigt u uit om { $alias } (#{ $number }) mee te begeleiden: u ziet de aanvraag en kunt er schrijven.
console-plan = Begeleiding
console-plan-none = Hulp van enkele weken? Noteer stappen met hun dag: de bot vraagt de persoon hoever het staat.
console-plan-progress = { $done } van { $total } stappen gedaan
console-plan-share = Het plan aan de persoon tonen
console-step-add = Een stap toevoegen
console-step-add-button = Stap toevoegen
console-step-name = Stap
console-step-day = Dag
console-step-done = Gedaan
console-step-done-this = De stap « { $name } » is gedaan
console-step-remove = Weghalen
console-step-remove-this = De stap « { $name } » weghalen
console-step-state-planned = gepland
console-step-state-done = gedaan
console-step-state-not-yet = nog niet, zegt de persoon
console-step-state-help = vraagt hulp
console-team = Team
console-team-none = U staat alleen voor deze aanvraag. Met twee, een student en een mentor bijvoorbeeld, begeleidt u beter.
console-team-add = Iemand uitnodigen om te zien en te schrijven
console-team-add-button = Uitnodigen
console-team-leave = Weghalen
console-team-leave-this = { $name } uit het team halen
console-notice-step-added = De stap is toegevoegd.
console-notice-step-changed = De stap is bijgewerkt.
console-notice-plan-shared = Het plan is naar de persoon gestuurd.
console-notice-joined = De uitgenodigde ziet de aanvraag en kan er schrijven.
console-notice-left = Het team is bijgewerkt.
console-problem-step-nameless = De stap heeft geen naam
console-problem-step-nameless-next = Er is niets toegevoegd. Ga terug en geef een naam.
console-problem-step-too-many = Hoogstens twaalf stappen
console-problem-step-too-many-next = Haal eerst een stap weg.
console-problem-step-past = Deze dag is al voorbij
console-problem-step-past-next = Er is niets toegevoegd. Ga terug en kies een dag die nog komt.
console-problem-step-too-far = Deze dag is meer dan een jaar ver
console-problem-step-too-far-next = Er is niets toegevoegd. Ga terug en kies een dag die dichterbij is.
console-problem-step-day = De dag is niet leesbaar
console-problem-step-day-next = Er is niets toegevoegd. Ga terug en kies een dag.

command-queue = wachtrij
command-queue-told = De vragen die wachten
command-pause = pauze
command-pause-told = Even stoppen, of weer beginnen
command-help = hulp
command-help-told = Hoe u van hieruit antwoordt
