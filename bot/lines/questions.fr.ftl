# Le diagnostic, question par question.
console-question-new = Nouvelle question
console-question-edit = Une question du diagnostic
console-question-asked = La question
console-question-answer = Réponse { $number }
console-question-score = Ce qu'elle vaut, de 0 (tout reste à faire) à 100
console-question-answers-help = De deux à cinq réponses de 24 caractères au plus. Laissez vides celles qui ne servent pas.
console-question-area = Domaine
console-question-weight = Poids dans le score du domaine
console-question-place = Place dans la liste
console-question-remove = Retirer cette question
console-advice-about = Conseil : { $area }
console-advice-entries = Réponses de la FAQ qui aident (identifiants, la plus utile d'abord)
console-diagnosis-advice = Conseils par domaine
console-diagnosis-all-at-once = Tout changer d'un coup, en texte
console-wrong-answers = Écrivez au moins deux réponses.
