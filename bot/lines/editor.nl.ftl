### Fiches schrijven: editor, voorstellen, versies.

console-nav-drafts = Voorgestelde fiches
console-more-drafts = Wat het team voorstelt te schrijven of te wijzigen, en uw ontwerpen.
console-entries-propose = Een fiche voorstellen
console-propose-change = Een wijziging voorstellen
console-propose = Voorstellen
console-keep-draft = Als ontwerp bewaren
console-propose-means = Een coördinator leest na, en publiceert of antwoordt u.
console-make-entry = Er een fiche van maken
console-drafts-proposed = { $count ->
        [0] Geen voorstellen die wachten
        [one] Eén voorstel om na te lezen
       *[other] { $count } voorstellen om na te lezen
    }
console-drafts-mine = De mijne
console-drafts-none = Nog niets. Een opgeloste vraag is vaak een goede fiche.
console-draft-of-entry = wijzigt een fiche
console-draft-remark = Een woord voor de auteur
console-draft-decline = Niet weerhouden
console-draft-decline-this = Niet weerhouden: { $title }
console-draft-draft = Ontwerp
console-draft-proposed = Voorgesteld
console-draft-published = Gepubliceerd
console-draft-declined = Niet weerhouden
console-notice-draft-kept = Het ontwerp is bewaard.
console-notice-entry-proposed = Bedankt! Uw voorstel wacht op nalezing.
console-notice-draft-declined = Genoteerd, en de auteur kan uw woord lezen.
console-notice-restored = De fiche is terug naar die versie.
console-problem-no-draft = Dit ontwerp bestaat niet
console-problem-no-draft-next = Ga terug naar de pagina « Voorgestelde fiches ».
console-problem-not-your-draft = Dit ontwerp is van iemand anders
console-problem-not-your-draft-next = De auteur kan het u voorstellen.
console-problem-no-revision = Deze versie bestaat niet
console-problem-no-revision-next = Ga terug naar de fiche: daar staan haar versies.
console-field-image = Beeld
console-field-image-alt = Wat het beeld toont, in één zin
console-field-without-image = Het beeld weghalen
console-field-audio = Korte opname
console-field-audio-transcript = Wat in de opname gezegd wordt
console-field-without-audio = De opname weghalen
console-field-video-url = Adres van een video
console-field-video-captions = De video heeft ondertitels
console-field-video-transcript = Wat in de video gezegd wordt
console-field-distinguish = Niet te verwarren met
console-field-distinguish-help = Eén regel per fiche: naam-van-de-fiche | vraag die ze onderscheidt | dit antwoord | dat antwoord
console-entry-error-file-type = Alleen een JPEG- of PNG-beeld, of een MP3-, Ogg- of M4A-opname.
console-entry-error-file-size = Hoogstens 5 MB.
console-entry-error-no-captions = Een video heeft ondertitels, of wat erin gezegd wordt, staat hier.
console-entry-error-bad-distinction = Schrijf vier delen gescheiden door “|”; de twee antwoorden tellen hoogstens 20 tekens.
console-preview-on = Voorbeeld op { $channel }, { $spoken }
console-revision-title = Versie
console-revision-of = Versie van { $when }, door { $name }
console-revision-live = Online
console-revision-compared = Links wat er stond, rechts wat het werd.
console-revision-first = Dit is de eerste versie.
console-restore = Terug naar deze versie
console-no-change = Er is niets veranderd.
