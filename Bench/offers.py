"""What is given away by the way offers are chosen, and how well staying is foretold, beside their aims."""
import json
import os
import re
import shutil
import subprocess
import tempfile

import place
from table import Row

# Of random's regret, in percent: what must be, and the aim.
REGRET = {"default": (40.0, 25.0), "clean": (25.0, 18.6)}
TELCO = os.path.join(os.environ.get("HOLDFAST_SHARED", os.path.join(place.ROOT, "../shared")),
                     "data/telco-customer-churn.csv")


def rows(program):
    run = [program, "offers", "simulate", "--seeds", "5", "--calls", "20000", "--json"]
    report = json.loads(subprocess.run(run, check=True, capture_output=True).stdout)
    found = [row for world in report["worlds"] for row in regret_rows(world)]
    refits, said = refit_rows()
    found += refits
    if not os.path.exists(TELCO):
        return found, said + ["the Telco file is not there; staying is not judged"]
    return found + survival_rows(program), said


def regret_rows(world):
    for policy in world["policies"]:
        must, aim = REGRET[world["world"]] if policy["policy"] == "holdfast" else (None, None)
        name = f"regret of {policy['policy']}, {world['world']} world, of random's"
        yield Row(name, policy["regretPercent"], "%", must=must, aim=aim)
    # Both sides count: intervals that are too wide are as wrong.
    off = abs(world["coverage"] - 0.9)
    yield Row(f"coverage of 90 % intervals, {world['world']} world", world["coverage"], "")
    if world["world"] == "clean":
        yield Row("its distance from 0.9", off, "", must=0.04, aim=0.04)


def refit_rows():
    """Learning anew from a log of 20,000 calls, in a program that does nothing else."""
    build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "refit-probe"]
    if not shutil.which("swift"):
        return [], ["there is no swift; learning anew is not measured"]
    made = subprocess.run(build, cwd=place.ROOT, capture_output=True)
    if made.returncode:
        return [], ["the probe of learning anew does not build"]
    probe = os.path.join(place.ROOT, ".build/release/refit-probe")
    milliseconds = float(subprocess.run([probe, "20000"], check=True, capture_output=True).stdout)
    return [Row("learning anew from 20,000 offers", milliseconds, "ms")], []


def survival_rows(program):
    with tempfile.TemporaryDirectory() as folder:
        run = [program, "survive", TELCO, "--duration", "tenure", "--event", "Churn", "--drop",
               "TotalCharges", "--out", os.path.join(folder, "curves.csv"), "--language", "en"]
        text = subprocess.run(run, check=True, capture_output=True, text=True).stdout
    found = dict(re.findall(r"^(\w+)[^:\n]*: ([\d.]+)$", text, re.M))
    return [
        Row("pairs in the wrong order, 1 − concordance", 1 - float(found["concordance"]), "",
            must=0.14, aim=0.1365),
        Row("integrated Brier, months 1 to 60", float(found["integrated"]), "", must=0.085, aim=0.083),
        Row("calibration error at 24 months", float(found["calibration"]), "", must=0.03, aim=0.026)]
