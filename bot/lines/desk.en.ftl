### The volunteers' desk: what the bot and the pages say.

## WhatsApp
refused-window-closed = WhatsApp's 24 hours are over: nothing was sent. You can reply as soon as the person writes again.
console-window-shut = WhatsApp's 24 hours are over: nothing leaves from here until the person writes again.
console-window-shut-here = Waiting: the person has to write first
console-problem-refused-window-closed = WhatsApp's 24 hours are over
console-problem-refused-window-closed-next = Nothing was sent, and your text is kept in the reply box. You can send it as soon as the person writes again. A note is still possible.
