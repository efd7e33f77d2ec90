"""What the frozen program runs: a process beside the window's is the same program, started anew.

Without ``freeze_support`` at the very start, each would open a window of its own.
"""

from multiprocessing import freeze_support

freeze_support()

from curator.cli import main

main()
