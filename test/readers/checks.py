"""Checks: functions that raise where something is wrong."""

import sys
import traceback


def named(functions, leave_out=()):
    """(name, check) of every function called check_…, in the order in which they are written."""
    return [(name[6:], check) for name, check in functions.items() if name.startswith("check_") and name not in leave_out]


def run(who, checks):
    """Runs all, says which failed and how many passed; ends the program, with 1 where one failed."""
    failed = 0
    for name, check in checks:
        try:
            check()
        except Exception as error:
            failed += 1
            print(f"{who}: FAILED {name.replace('_', ' ')}: {type(error).__name__}: {error}")
            if not isinstance(error, AssertionError):
                traceback.print_exc()
    print(f"{who}: {len(checks) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
