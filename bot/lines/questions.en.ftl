# The diagnosis, question by question.
console-question-new = New question
console-question-edit = A question of the diagnosis
console-question-asked = The question
console-question-answer = Answer { $number }
console-question-score = What it is worth, from 0 (everything remains to be done) to 100
console-question-answers-help = Two to five answers of at most 24 characters. Leave blank those of no use.
console-question-area = Area
console-question-weight = Weight in the area's score
console-question-place = Place in the list
console-question-remove = Remove this question
console-advice-about = Advice: { $area }
console-advice-entries = FAQ entries that help (names, the most useful first)
console-diagnosis-advice = Advice by area
console-diagnosis-all-at-once = Change all of it at once, as text
console-wrong-answers = Write at least two answers.
