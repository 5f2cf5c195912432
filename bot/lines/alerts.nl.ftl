### Waarschuwingen aan de coördinatie.

alert-queue-begins = ⚠️ De wachtrij is lang: { $waiting ->
        [one] één vraag wacht
       *[other] { $waiting } vragen wachten
    } op iemand.
alert-queue-ends = ✅ De wachtrij is weer kort.
alert-channel-begins = ⚠️ { $channel } neemt onze berichten niet meer aan: { $failed } van de { $tried } zijn het laatste halfuur niet vertrokken. Ze worden opnieuw geprobeerd; kijk in het logboek van de dienst.
alert-channel-ends = ✅ { $channel } neemt onze berichten weer aan.
alert-silence-begins = ⚠️ { $channel } antwoordt ons al { $minutes } minuten niet meer: misschien komt er geen enkel bericht meer aan. We blijven het proberen; kijk in het logboek van de dienst.
alert-precision-begins = ⚠️ De antwoorden helpen minder: { $percent } % van de { $judged } beoordeelde antwoorden van de laatste maand hielp. De minst nuttige fiches staan bij de cijfers.
alert-precision-ends = ✅ De antwoorden helpen weer voldoende.
alert-parked-begins = ⚠️ { $parked ->
        [one] Een ontvangen bericht kon niet worden verwerkt: het is opzijgezet en blijft
       *[other] { $parked } ontvangen berichten konden niet worden verwerkt: ze zijn opzijgezet en blijven
    } onbeantwoord. Verwittig wie de server beheert: het logboek van de dienst zegt waarom.
alert-parked-ends = ✅ Sinds een dag konden alle ontvangen berichten worden verwerkt.
mail-alert-subject = Coup de pouce: nieuws van de dienst
mail-alert =
    { $text }

    { $link }

## Console
console-alerts-title = Waarschuwingen
console-alerts-on = bezig sinds { $when }
console-alerts-over = { $from } – { $until }
console-alerts-none = Nog geen waarschuwingen.
console-alerts-set = Kiezen wie gewaarschuwd wordt, en wanneer
console-alerts-who = Wie gewaarschuwd wordt
console-alerts-who-help = Eén keer bij het begin, één keer bij het einde, hoogstens één per dag en per soort. Wie Telegram niet gekoppeld heeft, krijgt een e-mail, en omgekeerd.
console-alerts-way-telegram = Op Telegram
console-alerts-way-email = Per e-mail
console-alerts-way-none = Helemaal niet
console-audit-alerts-chosen = koos wie gewaarschuwd wordt
console-setting-alert-queue = Waarschuwing: lengte van de wachtrij
console-setting-alert-queue-help = Vanaf hoeveel wachtende vragen de coördinatie gewaarschuwd wordt. Voorbeeld: 20.
console-setting-alert-failures = Waarschuwing: berichten die niet vertrekken
console-setting-alert-failures-help = Het deel van de berichten van een kanaal dat niet vertrekt, tussen 0.01 en 1. Voorbeeld: 0.2.
console-setting-alert-precision = Waarschuwing: antwoorden die helpen
console-setting-alert-precision-help = Het deel nuttig bevonden antwoorden waaronder de coördinatie gewaarschuwd wordt, als het geen toeval kan zijn. Voorbeeld: 0.7. 0: nooit.
