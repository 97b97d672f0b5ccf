-- wrk -s command.lua … <url> -- <path> <body> <index>: concludes one waiting step after the other, from that one on
local path, index

function init(arguments)
   path, wrk.body, index = arguments[1], arguments[2], tonumber(arguments[3])
end

function request()
   -- eight of ten consecutive projects wait, from the second on (Filling.waiting)
   local number = string.format("%012d", 10 * math.floor(index / 8) + 1 + index % 8)
   index = index + 1
   wrk.headers["Idempotency-Key"] = "01900000-0000-7000-8004-" .. number
   return wrk.format("POST", (string.gsub(path, "%%s", number)))
end

function done(summary, latency)
   io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
      latency:percentile(99), summary.errors.status + summary.errors.read + summary.errors.timeout))
end
