-- wrk -s read.lua … <url> -- <path> <projects>: every %s of the path becomes the number of some project
local path, projects

function init(arguments)
   path, projects = arguments[1], tonumber(arguments[2])
   math.randomseed(42)
end

function request()
   return wrk.format("GET", (string.gsub(path, "%%s", string.format("%012d", math.random(projects)))))
end

function done(summary, latency)
   io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
      latency:percentile(99), summary.errors.status + summary.errors.read + summary.errors.timeout))
end
