### Ce que l'on peut faire ici, en plus de poser une question.

option-services = Nos services
services = Que puis-je faire d'autre pour vous ?
service-diagnosis = Faire le point
service-offers = Offres gratuites
service-agenda = Agenda
