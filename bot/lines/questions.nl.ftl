# De diagnose, vraag per vraag.
console-question-new = Nieuwe vraag
console-question-edit = Een vraag van de diagnose
console-question-asked = De vraag
console-question-answer = Antwoord { $number }
console-question-score = Wat het waard is, van 0 (alles moet nog) tot 100
console-question-answers-help = Twee tot vijf antwoorden van hoogstens 24 tekens. Laat leeg wat niet dient.
console-question-area = Domein
console-question-weight = Gewicht in de score van het domein
console-question-place = Plaats in de lijst
console-question-remove = Deze vraag weghalen
console-advice-about = Advies: { $area }
console-advice-entries = Antwoorden van de FAQ die helpen (namen, het nuttigste eerst)
console-diagnosis-advice = Advies per domein
console-diagnosis-all-at-once = Alles in één keer wijzigen, als tekst
console-wrong-answers = Schrijf minstens twee antwoorden.
