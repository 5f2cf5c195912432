### What one can do here besides asking a question.

option-services = Our services
services = What else can I do for you?
service-diagnosis = Take stock
service-offers = Free offers
service-agenda = Events
