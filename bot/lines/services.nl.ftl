### Wat men hier nog kan doen, naast een vraag stellen.

option-services = Onze diensten
services = Wat kan ik nog voor u doen?
service-diagnosis = Stand van zaken
service-offers = Gratis aanbod
service-agenda = Agenda
