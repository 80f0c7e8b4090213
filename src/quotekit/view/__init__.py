"""Articles and quotes to look at: as HTML, and as what a terminal or a drawing of your own needs.

::

    sheet     what there is to draw                  cards    a quote, or all of them
    safe      text that is shown and not obeyed      pages    an article, a page
    cut       text cut at the edges of marks         style    the style sheet
    shapes    colours and shapes of speakers

It stands below the model, which fills in a `Sheet`, and knows nothing of it.
"""
